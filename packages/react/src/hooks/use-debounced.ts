'use client'
import { useEffect, useState } from 'react'

/** Gives the value once it has not changed for a while. `key` tells when two values are the same. */
export function useDebounced<Value>(
  value: Value,
  key: string,
  delayMs: number,
): { value: Value; settled: boolean } {
  const [settled, setSettled] = useState({ value, key })
  useEffect(() => {
    if (settled.key === key) return
    const timer = setTimeout(() => setSettled({ value, key }), delayMs)
    return () => clearTimeout(timer)
  }, [value, key, delayMs, settled.key])
  return { value: settled.value, settled: settled.key === key }
}
