'use client'
import type { Style } from '@retake/core'
import { useEffect, useMemo, useState } from 'react'

type Extract = (prompt: string) => Style

/** Reads the style of a prompt in the page; undefined until the words it takes are loaded. */
export function useStyle(prompt: string | undefined): Style | undefined {
  const [extract, setExtract] = useState<{ style: Extract } | null>(null)
  useEffect(() => {
    let mounted = true
    import('./extract-style.ts').then(
      ({ extractStyle }) => mounted && setExtract({ style: extractStyle }),
      // Without them the plan still says what is carried over.
      () => {},
    )
    return () => {
      mounted = false
    }
  }, [])
  return useMemo(() => (prompt === undefined ? undefined : extract?.style(prompt)), [extract, prompt])
}
