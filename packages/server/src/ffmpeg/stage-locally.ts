import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { MediaObject } from '../ports/media-store.ts'

const stagePrefix = 'stage-'
/** A copy of this age belongs to a process that died. */
const abandonedMs = 86_400_000

/** Copies the bytes of media into a file, which is removed again when that fails. */
export async function copyMedia(media: MediaObject, path: string, signal: AbortSignal): Promise<void> {
  try {
    const body = Readable.fromWeb(media.stream() as NodeReadableStream<Uint8Array>)
    await pipeline(body, createWriteStream(path, { mode: 0o600 }), { signal })
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(stagePrefix)) continue
    const path = join(folder, name)
    const facts = await stat(path).catch(() => null)
    if (facts && Date.now() - facts.mtimeMs > abandonedMs) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Gives media a path on this machine: its own where it has one, else a copy in `folder` until released. Copies that
 * died processes left in the folder are removed.
 */
export async function stageLocally(
  media: MediaObject,
  options: { folder: string; signal: AbortSignal },
): Promise<{ path: string; release(): Promise<void> }> {
  if (media.localPath !== null) return { path: media.localPath, release: async () => {} }
  await mkdir(options.folder, { recursive: true, mode: 0o700 })
  await removeAbandoned(options.folder)
  const folder = await mkdtemp(join(options.folder, stagePrefix))
  const path = join(folder, 'media')
  const release = () => rm(folder, { recursive: true, force: true })
  try {
    await copyMedia(media, path, options.signal)
    return { path, release }
  } catch (cause) {
    await release()
    throw cause
  }
}
