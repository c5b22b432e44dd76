import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Footage } from './types.ts'

/** An id that is the same for the same footage, so that a restart finds the job that was imported before. */
export async function footageId(footage: Footage): Promise<string> {
  const hash = createHash('sha256')
  const { leftOut: _, audio, clips, title } = footage
  const places = clips.map(({ path: _path, ...place }) => place)
  hash.update(JSON.stringify({ title, places, audio: audio ? { ...audio, path: null } : null }))
  for (const path of [...clips.map((clip) => clip.path), ...(audio?.path ? [audio.path] : [])]) {
    for await (const chunk of createReadStream(path)) hash.update(chunk)
  }
  return `footage-${hash.digest('hex').slice(0, 16)}`
}
