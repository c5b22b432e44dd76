'use client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { createPlayback } from './create-playback.ts'
import type { Playback, PlaybackState } from './types.ts'

/** Gives a playback that lives as long as the component. */
export function usePlayback(sync = true): Playback {
  const playback = useMemo(() => createPlayback({ sync }), [sync])
  useEffect(() => () => playback.pause(), [playback])
  return playback
}

/** Follows a playback; `pick` takes the part that should re-render. */
export function usePlaybackState<Part>(playback: Playback, pick: (state: PlaybackState) => Part): Part {
  const read = () => pick(playback.snapshot())
  return useSyncExternalStore(playback.subscribe, read, read)
}
