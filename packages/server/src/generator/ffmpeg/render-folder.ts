import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderTask } from './render.ts'

/** The files of one folder in which renders live: their task, parts, result, and the mark of a cancel. */
export interface RenderFolder {
  /** Names a reference as a handle: a hash, so that no reference can steer a path. */
  handleOf(reference: string): string
  isHandle(handle: string): boolean
  writeTask(handle: string, task: RenderTask): Promise<void>
  readTask(handle: string): Promise<RenderTask | null>
  outputPath(handle: string): string
  sourcePath(handle: string): string
  hasOutput(handle: string): Promise<boolean>
  /** A new name to render to, of this process alone. */
  newPart(handle: string): string
  /** Makes a finished part the result, durably and at once. */
  complete(handle: string, part: string): Promise<void>
  /** Whether another living process has written to a part of this handle just now. */
  rendersElsewhere(handle: string): Promise<boolean>
  /** Removes the parts of processes that died. */
  clearAbandoned(handle: string): Promise<void>
  markCancelled(handle: string): Promise<void>
  isCancelled(handle: string): Promise<boolean>
  remove(handle: string): Promise<void>
}

const handlePattern = /^[0-9a-f]{40}$/
/** A part that was not written to for so long is abandoned, whatever its process does. */
const abandonedMs = 30_000

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}

/** The process that writes a part, 0 for other files. */
const pidOf = (name: string): number => Number(/\.(\d+)-\d+\.part$/.exec(name)?.[1] ?? 0)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Opens a folder of renders, making it where needed. */
export async function openRenderFolder(folder: string): Promise<RenderFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let parts = 0
  const at = (handle: string, suffix: string): string => join(folder, `${handle}.${suffix}`)
  const replace = async (from: string, to: string): Promise<void> => {
    await sync(from)
    await rename(from, to)
    if (process.platform !== 'win32') await sync(folder)
  }
  const newPart = (handle: string): string => {
    parts += 1
    return at(handle, `${process.pid}-${parts}.part`)
  }
  const own = async (handle: string): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.startsWith(`${handle}.`))
  return {
    handleOf: (reference) => createHash('sha256').update(reference).digest('hex').slice(0, 40),
    isHandle: (handle) => handlePattern.test(handle),
    async writeTask(handle, task) {
      const part = newPart(handle)
      const file = await open(part, 'w', 0o600)
      await file.writeFile(JSON.stringify(task)).finally(() => file.close())
      await replace(part, at(handle, 'json'))
    },
    async readTask(handle) {
      const text = await readFile(at(handle, 'json'), 'utf8').catch(() => null)
      return text === null ? null : (JSON.parse(text) as RenderTask)
    },
    outputPath: (handle) => at(handle, 'mp4'),
    sourcePath: (handle) => at(handle, 'source'),
    hasOutput: (handle) => exists(at(handle, 'mp4')),
    newPart,
    complete: (handle, part) => replace(part, at(handle, 'mp4')),
    async rendersElsewhere(handle) {
      for (const name of await own(handle)) {
        const pid = pidOf(name)
        if (pid === 0 || pid === process.pid || !isAlive(pid)) continue
        const written = await stat(join(folder, name)).catch(() => null)
        if (written && Date.now() - written.mtimeMs < abandonedMs) return true
      }
      return false
    },
    async clearAbandoned(handle) {
      for (const name of await own(handle)) {
        const pid = pidOf(name)
        if (pid !== 0 && pid !== process.pid && !isAlive(pid)) await rm(join(folder, name), { force: true })
      }
    },
    async markCancelled(handle) {
      await (await open(at(handle, 'cancelled'), 'w', 0o600)).close()
    },
    isCancelled: (handle) => exists(at(handle, 'cancelled')),
    async remove(handle) {
      for (const name of await own(handle)) await rm(join(folder, name), { force: true })
    },
  }
}
