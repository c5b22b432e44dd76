import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { MediaObject, MediaStore } from '../../ports/media-store.ts'
import { bodyChunks } from '../body-chunks.ts'
import { checkRange } from '../check-range.ts'
import { checkMediaKey } from '../media-key.ts'
import { contentTypeOf } from './content-type-of.ts'
import type { FileMediaOptions } from './options.ts'
import { syncFolder, writeDurably } from './write-durably.ts'

/** Where unfinished files live: a dotted name, which no key can have. */
const temporaryFolder = '.incoming'
/** An unfinished file of this age belongs to a process that died. */
const abandonedMs = 86_400_000

const isMissing = (cause: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')

async function factsOf(path: string): Promise<{ size: number } | null> {
  const facts = await stat(path).catch((cause) => {
    if (isMissing(cause)) return null
    throw cause
  })
  return facts?.isFile() ? facts : null
}

function toObject(key: string, path: string, facts: { size: number; contentType: string }): MediaObject {
  return {
    key,
    ...facts,
    localPath: path,
    stream(range) {
      if (range) checkRange(facts.size, range)
      if (facts.size === 0) return new ReadableStream({ start: (controller) => controller.close() })
      const { start, end } = range ?? { start: 0, end: facts.size - 1 }
      const file = createReadStream(path, { start, end })
      return Readable.toWeb(file) as ReadableStream<Uint8Array>
    },
  }
}

async function* walk(folder: string, prefix: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause) => {
    if (isMissing(cause)) return []
    throw cause
  })
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const key = prefix + entry.name
    if (entry.isDirectory()) yield* walk(join(folder, entry.name), `${key}/`)
    else if (entry.isFile()) yield key
  }
}

/**
 * Keeps media as files in a folder, one file an object, named by its key. The content type is kept in the
 * extension of the key where it says it, beside the file where it does not.
 */
export function fileMedia(options: FileMediaOptions): MediaStore {
  const folder = resolve(options.folder)
  const { reserveBytes = 200_000_000 } = options
  let unique = 0
  let swept: Promise<void> | null = null
  const pathOf = (key: string): string => join(folder, ...checkMediaKey(key).split('/'))
  const typePathOf = (path: string): string =>
    join(dirname(path), `.${path.slice(path.lastIndexOf(sep) + 1)}.type`)

  /** Once a process: removes what died processes left unfinished. */
  async function sweep(): Promise<void> {
    const incoming = join(folder, temporaryFolder)
    await mkdir(incoming, { recursive: true, mode: 0o700 })
    for (const name of await readdir(incoming)) {
      const path = join(incoming, name)
      const facts = await stat(path).catch(() => null)
      if (facts && Date.now() - facts.mtimeMs > abandonedMs) await rm(path, { force: true })
    }
  }

  async function newTemporaryPath(): Promise<string> {
    swept ??= sweep().catch((cause) => {
      swept = null
      throw cause
    })
    await swept
    unique += 1
    return join(folder, temporaryFolder, `${process.pid}-${Date.now().toString(36)}-${unique}`)
  }

  async function makeFolder(path: string): Promise<void> {
    const made = await mkdir(path, { recursive: true, mode: 0o700 })
    if (made === undefined) return
    for (let at = path; at.length >= made.length; at = dirname(at)) await syncFolder(dirname(at))
  }

  async function keepType(path: string, contentType: string): Promise<void> {
    if (contentTypeOf(path) === contentType) return rm(typePathOf(path), { force: true })
    const bytes = new TextEncoder().encode(contentType)
    await writeDurably(typePathOf(path), await newTemporaryPath(), bodyChunks(bytes, {}))
  }

  return {
    async put(key, body, putOptions) {
      const path = pathOf(key)
      await makeFolder(dirname(path))
      const size = await writeDurably(path, await newTemporaryPath(), bodyChunks(body, putOptions))
      await keepType(path, putOptions.contentType)
      return { size }
    },
    async get(key) {
      const path = pathOf(key)
      const facts = await factsOf(path)
      if (facts === null) return null
      const kept = await readFile(typePathOf(path), 'utf8').catch(() => null)
      return toObject(key, path, { size: facts.size, contentType: kept ?? contentTypeOf(path) })
    },
    async recall(key) {
      return (await factsOf(pathOf(key))) === null ? 'missing' : 'readable'
    },
    async remove(key) {
      const path = pathOf(key)
      await rm(path, { force: true })
      await rm(typePathOf(path), { force: true })
    },
    async *list(prefix) {
      const base = prefix.slice(0, prefix.lastIndexOf('/') + 1)
      const start = base === '' ? folder : pathOf(base.slice(0, -1))
      for await (const key of walk(start, base)) if (key.startsWith(prefix)) yield key
    },
    async freeBytes() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { bavail, bsize } = await statfs(folder)
      return Math.max(0, bavail * bsize - reserveBytes)
    },
  }
}
