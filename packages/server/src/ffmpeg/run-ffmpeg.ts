import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { RetakeError } from '@retake/core'

export interface FfmpegRun {
  ffmpegPath: string
  /** Arguments; build inputs with `inputArguments`, filters from numbers only. */
  args: string[]
  signal: AbortSignal
  /** CPU seconds after which the call is ended. */
  maxCpuSeconds: number
  /** Seconds without a sign of life after which the call is ended; default 60. What hangs uses no CPU. */
  maxSilentSeconds?: number
  /** Receives ffmpeg's own count of encoded frames. */
  onFrame?: (frame: number) => void
  /** How many pipes to collect besides stdout and stderr; ffmpeg writes to `pipe:3`, `pipe:4`, … */
  pipes?: number
  /** Takes a pipe's bytes as they come, instead of collecting them; by number. */
  onPipe?: Record<number, (chunk: Uint8Array) => void>
  /** Bytes each collected stream may hold; default 32 MB. */
  maxPipeBytes?: number
}

export interface FfmpegResult {
  stdout: Buffer
  /** The collected pipes, `pipe:3` first. */
  pipes: Buffer[]
  /** The last 16 kB of the log. */
  log: string
}

const logBytes = 16_384

function collect(stream: Readable, maxBytes: number, onOverflow: () => void): () => Buffer {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > maxBytes) onOverflow()
    else chunks.push(chunk)
  })
  return () => Buffer.concat(chunks)
}

function follow(stream: Readable, onFrame: (frame: number) => void): void {
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const frame = /^frame=\s*(\d+)/.exec(line)?.[1]
      if (frame !== undefined) onFrame(Number(frame))
    }
  })
}

function tail(stream: Readable): () => string {
  let log = ''
  stream.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString('utf8')).slice(-logBytes)
  })
  return () => log
}

/** The line of a log that says what went wrong, without addresses and paths of this machine. */
export function faultOf(log: string): string {
  const lines = log
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/^\[[^\]]*\]\s*/g, '')
        .replace(/file:\S+|\/\S+\/\S*/g, 'the file')
        .trim(),
    )
    .filter((line) => line !== '')
  const fault = lines.findLast((line) =>
    /invalid|error|not found|unable|could not|failed|truncat|partial/i.test(line),
  )
  return (fault ?? lines.at(-1) ?? 'it gave no reason').slice(0, 200)
}

/** Kills a process, and lets go of its pipes: where it was a wrapper, what it wrapped may hold them open. */
function end(child: ChildProcess): void {
  child.once('exit', () => {
    for (const stream of child.stdio) stream?.destroy()
  })
  child.kill('SIGKILL')
}

/** Calls `onSilence` once nothing was heard from any of the streams for so long; the returned function ends the watch. */
function watch(streams: Readable[], silentMs: number, onSilence: () => void): () => void {
  const timer = setTimeout(onSilence, silentMs)
  for (const stream of streams) stream.on('data', () => timer.refresh())
  return () => clearTimeout(timer)
}

/**
 * Runs ffmpeg and waits for its end. Nothing is read from stdin, nothing inherits our environment's secrets, an
 * aborted run is killed. When this process is killed ffmpeg runs on to its end or its CPU limit; nobody takes what it
 * writes then, so callers write to names of their own process.
 * @throws RetakeError `media-tool-missing` · `cancelled` · `provider-failed` with ffmpeg's own reason.
 */
export function runFfmpeg(run: FfmpegRun): Promise<FfmpegResult> {
  const { signal, pipes = 0, maxPipeBytes = 32_000_000, maxSilentSeconds = 60 } = run
  const args = [
    '-hide_banner',
    '-nostdin',
    '-nostats',
    '-timelimit',
    String(Math.ceil(run.maxCpuSeconds)),
    ...run.args,
  ]
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new RetakeError('cancelled', 'Cancelled before ffmpeg was started.'))
    const child = spawn(run.ffmpegPath, args, {
      stdio: ['ignore', 'pipe', 'pipe', ...Array.from({ length: pipes }, () => 'pipe' as const)],
      env: {
        PATH: process.env.PATH,
        LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
        AV_LOG_FORCE_NOCOLOR: '1',
      },
      windowsHide: true,
    })
    let fault: string | null = null
    const stop = (why: string) => {
      fault ??= why
      end(child)
    }
    const onOverflow = () => stop('it wrote more than allowed')
    const outputs = [1, ...Array.from({ length: pipes }, (_, i) => i + 3)].map(
      (i) => child.stdio[i] as Readable,
    )
    if (run.onFrame) follow(outputs[0]!, run.onFrame)
    const collected = outputs.map((stream, i) => {
      const taker = run.onPipe?.[i + 2]
      if (!taker) return collect(stream, maxPipeBytes, onOverflow)
      stream.on('data', taker)
      return () => Buffer.alloc(0)
    })
    const log = tail(child.stdio[2] as Readable)
    const onSilence = () => stop(`it showed no sign of life for ${maxSilentSeconds} s`)
    const unwatch = watch([...outputs, child.stdio[2] as Readable], maxSilentSeconds * 1_000, onSilence)
    const onAbort = () => end(child)
    signal.addEventListener('abort', onAbort, { once: true })
    const release = () => {
      unwatch()
      signal.removeEventListener('abort', onAbort)
    }
    child.once('error', (cause) => {
      release()
      reject(
        new RetakeError('media-tool-missing', `ffmpeg could not be started (${run.ffmpegPath}).`, { cause }),
      )
    })
    child.once('close', (code, killedBy) => {
      release()
      if (signal.aborted) return reject(new RetakeError('cancelled', 'Cancelled while ffmpeg was running.'))
      if (code === 0 && fault === null) {
        const [stdout, ...rest] = collected.map((take) => take())
        return resolve({ stdout: stdout!, pipes: rest, log: log() })
      }
      const why = fault ?? (killedBy ? `it was ended by ${killedBy}` : faultOf(log()))
      // What hung or wrote too much once would do so again.
      const data = { exitCode: code, log: log(), ...(fault === null ? {} : { retryable: false }) }
      reject(new RetakeError('provider-failed', `ffmpeg failed: ${why}`, { data }))
    })
  })
}
