import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isRetakeError, RetakeError } from '@retake/core'
import { findFfmpeg } from './find-ffmpeg.ts'
import { localInput } from './input-arguments.ts'
import { IsoMediaFault, readIsoMedia, usualRate } from './read-iso-media.ts'
import { sniffBytes, sniffContainer } from './sniff-container.ts'
import { type Container, defaultLimits, type FfmpegLimits, type VideoFacts } from './types.ts'

const run = promisify(execFile)

const invalid = (detail: string, cause?: unknown): RetakeError =>
  new RetakeError('media-invalid', detail, cause === undefined ? {} : { cause })

interface ProbeStream {
  width?: number
  height?: number
  avg_frame_rate?: string
  nb_frames?: string
  duration?: string
  color_space?: string
  side_data_list?: { rotation?: number }[]
}

function ratio(text: string | undefined): number {
  const [num, den] = (text ?? '').split('/').map(Number)
  return num && den ? num / den : 0
}

const matrices: Record<string, VideoFacts['colorMatrix']> = {
  bt709: 'bt709',
  smpte170m: 'bt601',
  bt470bg: 'bt601',
  bt2020nc: 'bt2020',
}

async function probe(
  path: string,
  container: Container,
  ffmpegPath: string | undefined,
): Promise<Omit<VideoFacts, 'container'>> {
  const beside = ffmpegPath && join(dirname(ffmpegPath), basename(ffmpegPath).replace('ffmpeg', 'ffprobe'))
  const program = await findFfmpeg(beside, 'ffprobe')
  const args = [
    '-v',
    'error',
    '-protocol_whitelist',
    'file,pipe',
    '-f',
    container,
    '-select_streams',
    'V:0',
    '-show_streams',
    '-show_format',
    '-of',
    'json',
    localInput(path),
  ]
  const { stdout } = await run(program, args, { timeout: 20_000, maxBuffer: 4_000_000 }).catch((cause) => {
    throw invalid('The file cannot be read as a video: its headers are damaged.', cause)
  })
  const found = JSON.parse(stdout) as { streams?: ProbeStream[]; format?: { duration?: string } }
  const stream = found.streams?.[0]
  if (!stream?.width || !stream.height) throw invalid('The file has no pictures.')
  const turned =
    Math.abs(stream.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0) % 180 === 90
  const durationSeconds = Number(stream.duration ?? found.format?.duration ?? 0)
  return {
    durationSeconds,
    width: turned ? stream.height : stream.width,
    height: turned ? stream.width : stream.height,
    frameRate: usualRate(ratio(stream.avg_frame_rate) || 24),
    frames: stream.nb_frames ? Number(stream.nb_frames) : null,
    colorMatrix: matrices[stream.color_space ?? ''] ?? null,
  }
}

const audioOnly: readonly Container[] = ['mp3', 'wav', 'flac', 'aac']

/** Sniffs a file's container from its first bytes. @throws RetakeError `media-invalid`. */
export async function sniffFile(
  path: string,
): Promise<{ container: Container; contentType: string; size: number }> {
  const file = await open(path, 'r').catch((cause) => {
    throw invalid('The file cannot be opened.', cause)
  })
  try {
    const { size } = await file.stat()
    if (size === 0) throw invalid('The file is empty (0 bytes).')
    const head = Buffer.alloc(Math.min(size, sniffBytes))
    await file.read(head, 0, head.length, 0)
    const sniffed = sniffContainer(head)
    if (!sniffed) throw invalid(`The file is not a video: it starts like ${kindOf(head)}.`)
    if (/<(?:!doctype|html|script|svg|body)|%PDF-/i.test(head.toString('latin1'))) {
      throw invalid('The file is a video and a page at once; such files are made to deceive.')
    }
    return { ...sniffed, size }
  } finally {
    await file.close()
  }
}

function kindOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xd8) return 'a JPEG picture'
  if (head.toString('latin1', 1, 4) === 'PNG') return 'a PNG picture'
  if (head.toString('latin1', 0, 3) === 'GIF') return 'a GIF picture'
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head.toString('latin1', 0, 200))) return 'a web page'
  if (/^\s*[{[]/.test(head.toString('latin1', 0, 50))) return 'JSON text'
  if (head.toString('latin1', 0, 4) === '%PDF') return 'a PDF document'
  if (head.toString('latin1', 0, 2) === 'PK') return 'a ZIP archive'
  return 'nothing we know'
}

async function facts(
  path: string,
  container: Container,
  ffmpegPath: string | undefined,
): Promise<Omit<VideoFacts, 'container'>> {
  if (container !== 'mov') return probe(path, container, ffmpegPath)
  const file = await open(path, 'r')
  try {
    const read = await readIsoMedia(file, (await file.stat()).size)
    if (read) return read
  } catch (cause) {
    if (isRetakeError(cause)) throw cause
    const fault = cause instanceof IsoMediaFault ? cause.message : 'has a damaged index'
    throw invalid(`The file ${fault}.`, cause)
  } finally {
    await file.close()
  }
  return probe(path, container, ffmpegPath)
}

/**
 * Reads what a local file's headers say about its video and holds it to the caps.
 * @throws RetakeError `media-invalid` for what is no complete video; its message names the fault.
 */
export async function readVideoFacts(
  path: string,
  options: { ffmpegPath?: string | undefined; limits?: FfmpegLimits } = {},
): Promise<VideoFacts & { contentType: string; size: number }> {
  const { limits = defaultLimits } = options
  const { container, contentType, size } = await sniffFile(path)
  if (audioOnly.includes(container)) throw invalid('The file has sound but no picture.')
  const found = await facts(path, container, options.ffmpegPath)
  const { width, height, durationSeconds } = found
  if (!(durationSeconds > 0)) throw invalid('The file has no duration.')
  if (!(width >= 16 && height >= 16)) throw invalid(`The picture is only ${width} × ${height}.`)
  if (width * height > limits.maxPixels)
    throw invalid(`The picture is ${width} × ${height}, more than the ${limits.maxPixels} pixels allowed.`)
  if (durationSeconds > limits.maxDurationSeconds) {
    throw invalid(
      `The video lasts ${Math.round(durationSeconds)} s, more than the ${limits.maxDurationSeconds} s allowed.`,
    )
  }
  return { ...found, container, contentType, size }
}
