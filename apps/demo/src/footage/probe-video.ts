import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import { FootageError } from './types.ts'

/** Looking into one video takes a second at most; one that takes longer is made to keep us busy. */
const patience = { timeout: 60_000, killSignal: 'SIGKILL' } as const

/** A video names nothing else to be opened: no playlist, no address. */
const guard = ['-v', 'error', '-protocol_whitelist', 'file,pipe']

const run = promisify(execFile)

const probeSchema = z.object({
  streams: z.array(z.object({ codec_type: z.string(), duration: z.optional(z.string()) })),
  format: z.object({ duration: z.optional(z.string()) }),
})

export type Probe = { ok: true; durationSeconds: number } | { ok: false; reason: string }

/** Asks ffprobe how long a video is, and decodes its last second to see that it is whole. */
export async function probeVideo(path: string): Promise<Probe> {
  let text: string
  try {
    const query = ['-show_entries', 'format=duration:stream=codec_type,duration', '-of', 'json']
    text = (await run('ffprobe', [...guard, ...query, path], patience)).stdout
  } catch (error) {
    checkProgram(error)
    return { ok: false, reason: 'it is not a readable video' }
  }
  const { streams, format } = probeSchema.parse(JSON.parse(text))
  const video = streams.find((stream) => stream.codec_type === 'video')
  if (!video) return { ok: false, reason: 'it holds no picture' }
  const durationSeconds = Number(video.duration ?? format.duration)
  if (!(durationSeconds > 0)) return { ok: false, reason: 'it has no duration' }
  return (await isWhole(path))
    ? { ok: true, durationSeconds }
    : { ok: false, reason: 'it is cut off or damaged' }
}

async function isWhole(path: string): Promise<boolean> {
  const decode = ['-xerror', '-sseof', '-1', '-i', path, '-map', '0:v:0', '-f', 'null', '-']
  try {
    const { stderr } = await run('ffmpeg', ['-nostdin', ...guard, ...decode], patience)
    return stderr.trim() === ''
  } catch (error) {
    checkProgram(error)
    return false
  }
}

/** A program that cannot be started says nothing about the video. */
function checkProgram(error: unknown): void {
  const cannotStart = error instanceof Error && 'syscall' in error
  if (cannotStart)
    throw new FootageError(`ffmpeg cannot be started (${error.message}). Install it and try again.`)
}
