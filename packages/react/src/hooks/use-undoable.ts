'use client'
import { useEffect, useState } from 'react'

/** How long something can be taken back, milliseconds. */
const undoMs = 10_000

/** Remembers what was just done, for as long as it can be taken back. */
export function useUndoable<Done>(): [Done | null, (done: Done | null) => void] {
  const [done, setDone] = useState<Done | null>(null)
  useEffect(() => {
    if (done === null) return
    const timer = setTimeout(() => setDone(null), undoMs)
    return () => clearTimeout(timer)
  }, [done])
  return [done, setDone]
}
