import { createHash, randomUUID } from 'node:crypto'
import { readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readVideoFacts, stageLocally, type VideoFacts } from '../../ffmpeg/index.ts'
import type { CompositionClip } from '../../ports/composer.ts'
import type { MediaObject } from '../../ports/media-store.ts'

/** What one composition opened and closes again. */
export interface Workshop {
  folder: string
  ffmpegPath: string
  signal: AbortSignal
  /** Staged copies to let go of. */
  releases: (() => Promise<void>)[]
}

export interface OpenedClip extends CompositionClip {
  facts: VideoFacts
  /** Gives the path of the media, brought to this machine when it is wanted first. */
  path(): Promise<string>
}

/** Raise it whenever `VideoFacts` change. */
const factsVersion = 1

/** Where the facts of media are kept that is not on this machine. Media never changes under its key. */
function factsPath(folder: string, { key, size }: MediaObject): string {
  const name = createHash('sha256')
    .update(JSON.stringify([factsVersion, key, size]))
    .digest('hex')
  return join(folder, `${name.slice(0, 40)}.facts`)
}

/** Marks the facts as used and gives them; what a power cut left of them counts as none. */
async function keptFacts(path: string): Promise<VideoFacts | null> {
  try {
    const now = new Date()
    await utimes(path, now, now)
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

async function keepFacts(path: string, facts: VideoFacts): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  await writeFile(part, JSON.stringify(facts), { mode: 0o600 })
  await rename(part, path)
}

/**
 * Opens a clip for a composition. Media that is not on this machine is copied for its facts once; after that only if a
 * segment has to be made of it.
 */
export async function openClip(clip: CompositionClip, shop: Workshop): Promise<OpenedClip> {
  let staged: Promise<string> | null = null
  const stage = async (): Promise<string> => {
    const { path, release } = await stageLocally(clip.media, shop)
    shop.releases.push(release)
    return path
  }
  const path = (): Promise<string> => {
    staged ??= stage()
    return staged
  }
  if (clip.media.localPath !== null) return { ...clip, path, facts: await readVideoFacts(await path(), shop) }
  const kept = factsPath(shop.folder, clip.media)
  const known = await keptFacts(kept)
  if (known) return { ...clip, path, facts: known }
  const facts = await readVideoFacts(await path(), shop)
  await keepFacts(kept, facts)
  return { ...clip, path, facts }
}
