'use client'
import type { JobEvent } from '@retake/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Connection } from '../provider/create-job-event-hub.ts'
import { useRetake } from '../provider/retake-context.ts'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

/**
 * Keeps the caches of a job fresh for as long as the component is mounted. All components share one stream.
 *
 * @returns how the stream is doing.
 */
export function useJobEvents(jobId: string, onEvent?: (event: JobEvent) => void): Connection {
  const { events } = useRetake()
  const latest = useRef(onEvent)
  useIsomorphicLayoutEffect(() => {
    latest.current = onEvent
  })
  useEffect(() => events.follow(jobId, (event) => latest.current?.(event)), [events, jobId])
  return useSyncExternalStore(
    events.onConnectionChange,
    () => events.connection(jobId),
    () => 'idle',
  )
}
