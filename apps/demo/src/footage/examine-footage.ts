import { existsSync, statSync } from 'node:fs'
import { type Probe, probeVideo } from './probe-video.ts'
import { type Footage, type FootageClip, FootageError, type ListedFootage } from './types.ts'

/** Videos looked into at once. */
const atOnce = 2

/**
 * Looks into listed videos and gives each its slot, one after the other where the list does not say. A video that is
 * missing, empty or damaged is left out and named.
 * @throws FootageError when nothing is left, or a slot ends before it starts.
 */
export async function examineFootage({
  folder,
  title,
  clips: listed,
  audio,
}: ListedFootage): Promise<Footage> {
  const probes = await examineFiles(listed.map(({ path }) => path))
  const clips: FootageClip[] = []
  const leftOut: Footage['leftOut'] = []
  let reached = 0
  for (const [index, { file, path, prompt, start, end, lyrics }] of listed.entries()) {
    const probe = probes[index]!
    if (!probe.ok) {
      leftOut.push({ file, reason: probe.reason })
      continue
    }
    const from = start ?? reached
    reached = end ?? from + Math.round(probe.durationSeconds * 1000) / 1000
    if (reached <= from)
      throw new FootageError(`job.json: ${file} ends before it starts (${from} s to ${reached} s).`)
    clips.push({ file, path, prompt, start: from, end: reached, ...(lyrics === undefined ? {} : { lyrics }) })
  }
  if (clips.length > 0) return { title, clips, audio, leftOut }
  throw nothingLeft({ folder }, leftOut)
}

/** The error for a folder of which nothing can be used. */
export function nothingLeft(
  { folder }: Pick<ListedFootage, 'folder'>,
  leftOut: Footage['leftOut'],
): FootageError {
  const list = leftOut.map(({ file, reason }) => `${file}: ${reason}`).join('; ')
  return new FootageError(`No video in ${folder} can be used (${list}).`)
}

async function examineFiles(paths: string[]): Promise<Probe[]> {
  const probes: Probe[] = []
  const queue = [...paths.entries()]
  const examineNext = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      probes[next[0]] = await examineFile(next[1])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, examineNext))
  return probes
}

async function examineFile(path: string): Promise<Probe> {
  if (!existsSync(path)) return { ok: false, reason: 'it is not in the folder' }
  const facts = statSync(path)
  if (!facts.isFile()) return { ok: false, reason: 'it is not a file' }
  if (facts.size === 0) return { ok: false, reason: 'it is empty' }
  return await probeVideo(path)
}
