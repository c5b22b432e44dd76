import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Reads something again soon. */
export type Refetch = (queryKey: QueryKey) => void

/** How long several calls for the same key are gathered into one read, milliseconds. */
const gatherMs = 40

/**
 * Creates a refetch that gathers bursts of events. A read that is under way may have been answered before the event,
 * so it is given up, also when it is the first one: invalidating alone would let that one stand.
 */
export function createRefetcher(queryClient: QueryClient): Refetch {
  const waiting = new Set<string>()
  return (queryKey) => {
    const id = JSON.stringify(queryKey)
    if (waiting.has(id)) return
    waiting.add(id)
    setTimeout(async () => {
      waiting.delete(id)
      await queryClient.cancelQueries({ queryKey, exact: true }, { silent: true })
      await queryClient.invalidateQueries({ queryKey, exact: true })
    }, gatherMs)
  }
}
