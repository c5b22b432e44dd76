'use client'
import type { Clip } from '@retake/core'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Checkbox } from '../primitives/checkbox.tsx'

export interface ClipTickProps {
  clip: Clip
  selected: boolean
  tabbable: boolean
  /** `extend`: with Shift, everything since the last one. */
  onToggle(clipIndex: number, extend: boolean): void
}

/** The box that ticks a clip, named by its number, time and section. */
export function ClipTick({ clip, selected, tabbable, onToggle }: ClipTickProps): ReactNode {
  const { t } = useMessages()
  const extend = useRef(false)
  const { clipIndex, start, end, section } = clip
  return (
    <Checkbox
      checked={selected}
      tabIndex={tabbable ? 0 : -1}
      aria-label={t('picker.tick', { number: clipIndex + 1, start, end, section })}
      onClick={(event) => {
        extend.current = event.shiftKey
      }}
      onCheckedChange={() => onToggle(clipIndex, extend.current)}
    />
  )
}

/** A clip's number, time and section in words. */
export function ClipHeading({ clip }: { clip: Clip }): ReactNode {
  const { t, format } = useMessages()
  return (
    <>
      <b>{t('clip.title', { number: clip.clipIndex + 1 })}</b>
      <span className="rt-muted rt-figures">{`${format.clock(clip.start)}–${format.clock(clip.end)}`}</span>
      {clip.section ? <span className="rt-muted">{clip.section}</span> : null}
    </>
  )
}
