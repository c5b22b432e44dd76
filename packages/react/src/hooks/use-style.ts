'use client'
import type { Style } from '@retake/core'
import { useMemo } from 'react'
import { useLoaded } from './use-loaded.ts'

const loadExtractor = () => import('./extract-style.ts').then(({ extractStyle }) => extractStyle)

/** Reads the style of a prompt in the page; undefined until the words it takes are loaded. */
export function useStyle(prompt: string | undefined): Style | undefined {
  const extract = useLoaded(loadExtractor)
  return useMemo(() => (prompt === undefined ? undefined : extract?.(prompt)), [extract, prompt])
}
