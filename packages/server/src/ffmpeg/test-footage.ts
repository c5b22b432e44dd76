import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { MediaObject } from '../ports/media-store.ts'

const run = promisify(execFile)

/** Runs a test body in a folder of its own. */
export async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'retake-test-'))
  return body(folder).finally(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
}

/** Makes a small clip: a drifting, textured, coloured picture of middling brightness. */
export async function makeClip(
  path: string,
  options: { seconds?: number; rate?: string; size?: string; filter?: string; encode?: string[] } = {},
): Promise<string> {
  const { seconds = 1, rate = '24', size = '192x108', filter = 'hue=s=0.6' } = options
  const source = `mandelbrot=s=${size}:r=${rate}:start_scale=0.9:end_scale=0.4`
  const encode = options.encode ?? [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-crf',
    '12',
    '-pix_fmt',
    'yuv420p',
  ]
  await run('ffmpeg', [
    '-v',
    'error',
    '-y',
    '-f',
    'lavfi',
    '-i',
    source,
    '-t',
    String(seconds),
    '-vf',
    filter,
    ...encode,
    path,
  ])
  return path
}

/** Makes a file with ffmpeg as it is, for what {@link makeClip} cannot make. */
export async function makeWith(args: string[], path: string): Promise<string> {
  await run('ffmpeg', ['-v', 'error', '-y', ...args, path])
  return path
}

/** A file as the media that a store would give. */
export async function asMedia(path: string, local = true): Promise<MediaObject> {
  const { openAsBlob } = await import('node:fs')
  const blob = await openAsBlob(path)
  return {
    key: path,
    size: (await stat(path)).size,
    contentType: 'video/mp4',
    localPath: local ? path : null,
    stream: () => blob.stream() as ReadableStream<Uint8Array>,
  }
}

/** Pictures of a file, counted by decoding it, and the times they are shown at, seconds. */
export async function shownAt(path: string): Promise<number[]> {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-select_streams',
    'v:0',
    '-show_entries',
    'frame=best_effort_timestamp_time',
    '-of',
    'csv=p=0',
    path,
  ])
  return stdout
    .split('\n')
    .map((line) => Number.parseFloat(line))
    .filter((time) => Number.isFinite(time))
}

/** One line a picture: a checksum of it, decoded and much reduced, so that equal pictures give equal lines. */
export async function pictureSums(path: string): Promise<number[]> {
  const { stdout } = await run(
    'ffmpeg',
    ['-v', 'error', '-i', path, '-vf', 'scale=8:8:flags=area,format=gray', '-f', 'rawvideo', '-'],
    { encoding: 'buffer', maxBuffer: 64_000_000 },
  )
  return Array.from({ length: stdout.length / 64 }, (_, i) =>
    stdout.subarray(i * 64, i * 64 + 64).reduce((a, b) => a + b, 0),
  )
}
