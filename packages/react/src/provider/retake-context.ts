'use client'
import { createContext, useContext } from 'react'
import type { RetakeRuntime } from './types.ts'

export const RetakeContext = createContext<RetakeRuntime | null>(null)

/** Gives what the nearest provider holds. Throws outside of one. */
export function useRetake(): RetakeRuntime {
  const runtime = useContext(RetakeContext)
  if (!runtime) {
    throw new Error(
      'No <RetakeProvider> above this component, so it has no API to talk to. Wrap it: <RetakeProvider baseUrl="/api/v1">…</RetakeProvider>.',
    )
  }
  return runtime
}
