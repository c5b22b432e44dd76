'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import type { Read, ReadState } from '../reads/index.ts'

/** What is known of something that is read from the API. */
export interface ReadResult<Data> {
  /** The last answer: kept while it is read again, and when that fails. */
  data: Data | undefined
  /** Why the last attempt failed; null when it did not. */
  error: unknown
  isError: boolean
  /** There is neither an answer nor an error yet. */
  isPending: boolean
  isFetching: boolean
  /** Reads again now. */
  refetch(): void
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, index) => item === b[index])

/** Watches several reads; gives their states in the same order. */
export function useReads<Data>(reads: readonly Read<Data>[]): readonly ReadState<Data>[] {
  const { cache } = useRetake()
  const id = JSON.stringify(reads.map(({ key }) => key))
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that is read is in the keys, which `id` spells.
  const [subscribe, snapshot] = useMemo(() => {
    let last: readonly ReadState<Data>[] = []
    return [
      (listener: () => void) => {
        const stops = reads.map((read) => cache.watch(read, listener))
        return () => {
          for (const stop of stops) stop()
        }
      },
      () => {
        const states = reads.map(({ key }) => cache.state(key))
        if (!sameItems(last, states)) last = states
        return last
      },
    ]
  }, [cache, id])
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

/** Watches a read. `null` reads nothing. */
export function useRead<Data>(read: Read<Data> | null): ReadResult<Data> {
  const { cache } = useRetake()
  const [state] = useReads(read ? [read] : [])
  const { data, error = null, reading = false } = state ?? {}
  const isPending = data === undefined && error === null
  return {
    data,
    error,
    isError: error !== null,
    isPending,
    isFetching: reading || (isPending && read !== null),
    refetch: () => read && cache.renew(read.key),
  }
}
