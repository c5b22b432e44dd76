'use client'
import type { Clip } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { type Playback, usePlaybackState } from '../../playback/index.ts'
import { cssVariables } from '../primitives/css-variables.ts'

/** The clips along the whole video: press one to go there. */
export function ClipTrack({ clips, playback }: { clips: readonly Clip[]; playback: Playback }): ReactNode {
  const { t, format } = useMessages()
  const total = Math.max(0.001, ...clips.map(({ end }) => end))
  const current = usePlaybackState(
    playback,
    ({ time }) => clips.find(({ start, end }) => time >= start && time < end)?.clipIndex,
  )
  return (
    <div className="rt-clip-track" dir="ltr">
      {clips.map(({ id, clipIndex, start, end }) => (
        <button
          key={id}
          type="button"
          className="rt-clip-track-part"
          aria-label={t('composition.goTo', { number: clipIndex + 1, start })}
          aria-current={clipIndex === current || undefined}
          onClick={() => playback.seek(start)}
          ref={cssVariables({ '--rt-start': start / total, '--rt-length': (end - start) / total })}
        >
          {format.number(clipIndex + 1)}
        </button>
      ))}
    </div>
  )
}
