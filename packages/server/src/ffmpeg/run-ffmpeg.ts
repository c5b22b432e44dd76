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

function end(child: ChildProcess): void {
  child.kill('SIGKILL')
}

/**
 * Runs ffmpeg and waits for its end. Nothing is read from stdin, nothing inherits our environment's secrets, an
 * aborted run is killed. When this process is killed ffmpeg runs on to its end or its CPU limit; nobody takes what it
 * writes then, so callers write to names of their own process.
 * @throws RetakeError `media-tool-missing` · `cancelled` · `provider-failed` with ffmpeg's own reason.
 */
export function runFfmpeg(run: FfmpegRun): Promise<FfmpegResult> {
  const { signal, pipes = 0, maxPipeBytes = 32_000_000 } = run
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
    let overflow = false
    const onOverflow = () => {
      overflow = true
      end(child)
    }
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
    const onAbort = () => end(child)
    signal.addEventListener('abort', onAbort, { once: true })
    child.once('error', (cause) => {
      signal.removeEventListener('abort', onAbort)
      reject(
        new RetakeError('media-tool-missing', `ffmpeg could not be started (${run.ffmpegPath}).`, { cause }),
      )
    })
    child.once('close', (code, killedBy) => {
      signal.removeEventListener('abort', onAbort)
      if (signal.aborted) return reject(new RetakeError('cancelled', 'Cancelled while ffmpeg was running.'))
      if (code === 0 && !overflow) {
        const [stdout, ...rest] = collected.map((take) => take())
        return resolve({ stdout: stdout!, pipes: rest, log: log() })
      }
      const why = overflow
        ? 'it wrote more than allowed'
        : killedBy
          ? `it was ended by ${killedBy}`
          : faultOf(log())
      reject(
        new RetakeError('provider-failed', `ffmpeg failed: ${why}`, { data: { exitCode: code, log: log() } }),
      )
    })
  })
}
