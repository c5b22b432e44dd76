import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ListedFootage } from './types.ts'

/**
 * An id that is the same for the same footage, wherever it lies, so that a restart finds the job that was imported
 * before without looking into a video.
 */
export async function footageId({ title, clips, audio }: ListedFootage): Promise<string> {
  const hash = createHash('sha256')
  const places = clips.map(({ path: _path, ...place }) => place)
  hash.update(JSON.stringify({ title, places, audio: audio ? { ...audio, path: null } : null }))
  for (const path of [...clips.map((clip) => clip.path), ...(audio?.path ? [audio.path] : [])]) {
    hash.update(await digestOf(path))
  }
  return `footage-${hash.digest('hex').slice(0, 16)}`
}

/** What cannot be read counts as nothing: it will be left out. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk)
  } catch {
    return ''
  }
  return hash.digest('hex')
}
