import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { RetakeError } from '@retake/core'

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

async function writeAll(file: FileHandle, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; ) at += (await file.write(chunk, at)).bytesWritten
    size += chunk.byteLength
  }
  await file.sync()
  return size
}

const isFull = (cause: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((cause as NodeJS.ErrnoException).code ?? '')

/**
 * Writes a file so that it is either wholly there or not there at all, even when power fails: temp file, fsync,
 * rename, fsync of the folder.
 * @throws RetakeError `storage-full` when the device has no room.
 */
export async function writeDurably(
  path: string,
  temporaryPath: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<number> {
  try {
    const file = await open(temporaryPath, 'wx', 0o600)
    const size = await writeAll(file, chunks).finally(() => file.close())
    await rename(temporaryPath, path)
    await syncFolder(dirname(path))
    return size
  } catch (cause) {
    await rm(temporaryPath, { force: true })
    if (isFull(cause))
      throw new RetakeError('storage-full', 'The device has no room left for this media.', { cause })
    throw cause
  }
}

/** Makes a folder entry last. */
export { syncFolder }
