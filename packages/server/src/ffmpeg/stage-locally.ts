import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { MediaObject } from '../ports/media-store.ts'

/** Gives media a path on this machine: its own where it has one, else a copy in `folder` until released. */
export async function stageLocally(
  media: MediaObject,
  options: { folder: string; signal: AbortSignal },
): Promise<{ path: string; release(): Promise<void> }> {
  if (media.localPath !== null) return { path: media.localPath, release: async () => {} }
  const folder = await mkdtemp(join(options.folder, 'stage-'))
  const path = join(folder, 'media')
  const release = () => rm(folder, { recursive: true, force: true })
  try {
    const body = Readable.fromWeb(media.stream() as NodeReadableStream<Uint8Array>)
    await pipeline(body, createWriteStream(path, { mode: 0o600 }), { signal: options.signal })
    return { path, release }
  } catch (cause) {
    await release()
    throw cause
  }
}
