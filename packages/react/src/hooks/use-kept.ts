'use client'
import { useCallback } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import type { ReadKey } from '../reads/index.ts'
import { useRead } from './use-read.ts'

/**
 * State that outlives the component: kept beside what was read, shared by all that name it.
 *
 * @param initial the same value at each render.
 */
export function useKept<Value>(
  key: ReadKey<Value>,
  initial: Value,
): [Value, (change: (known: Value) => Value) => void] {
  const { cache } = useRetake()
  const { data = initial } = useRead<Value>({
    key,
    fetch: async () => cache.state(key).data ?? initial,
    merge: (known) => known,
    freshMs: () => Number.POSITIVE_INFINITY,
    keepMs: Number.POSITIVE_INFINITY,
  })
  const name = JSON.stringify(key)
  const update = useCallback(
    (change: (known: Value) => Value) =>
      cache.patch<Value>(JSON.parse(name), (known = initial) => change(known)),
    [cache, name, initial],
  )
  return [data, update]
}
