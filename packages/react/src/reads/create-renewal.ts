import type { ReadCache, ReadKey } from './types.ts'

/** Reads something again soon. */
export type Renewal = (key: ReadKey) => void

/** How long several calls for the same key are gathered into one read, milliseconds. */
const gatherMs = 40

/** Creates a renewal that gathers bursts of events. */
export function createRenewal(cache: Pick<ReadCache, 'renew'>): Renewal {
  const waiting = new Set<string>()
  return (key) => {
    const id = JSON.stringify(key)
    if (waiting.has(id)) return
    waiting.add(id)
    setTimeout(() => {
      waiting.delete(id)
      cache.renew(key)
    }, gatherMs)
  }
}
