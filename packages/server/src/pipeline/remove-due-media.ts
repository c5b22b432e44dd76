import type { PipelineContext } from './pipeline-context.ts'

/** Objects at a time. */
const removalsPerSweep = 200

/**
 * Removes the objects that no row names and whose grace is over. They are forgotten only once they are gone: a process
 * that dies in between removes them again, which changes nothing.
 */
export async function removeDueMedia({ storage, media, onError, closing }: PipelineContext): Promise<void> {
  const removed: string[] = []
  for (const key of await storage.dueMediaRemovals(removalsPerSweep)) {
    if (closing.aborted) break
    try {
      await media.remove(key)
      removed.push(key)
    } catch (error) {
      onError(error)
    }
  }
  if (removed.length > 0) await storage.forgetMediaRemovals(removed)
}
