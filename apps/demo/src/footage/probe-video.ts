import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as z from 'zod/mini'

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
    text = (await run('ffprobe', ['-v', 'error', ...query, path])).stdout
  } catch {
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
    const { stderr } = await run('ffmpeg', ['-nostdin', '-v', 'error', ...decode])
    return stderr.trim() === ''
  } catch {
    return false
  }
}
