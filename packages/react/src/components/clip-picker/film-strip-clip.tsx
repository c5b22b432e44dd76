'use client'
import { memo } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { cssVariables } from '../primitives/css-variables.ts'
import { Poster } from '../primitives/poster.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'
import { ClipStateBadge } from './clip-state-badge.tsx'
import { ClipTick } from './clip-tick.tsx'
import type { PickerClip } from './types.ts'

export interface FilmStripClipProps extends PickerClip {
  onToggle(clipIndex: number, extend: boolean): void
  onChoose(clipIndex: number): void
}

/** One clip of the strip: its picture to look at it, its box to tick it. */
export const FilmStripClip = memo(function FilmStripClip(props: FilmStripClipProps) {
  const { clip, selected, chosen, highlighted, leftOut, faint, tabbable, regeneration, onToggle, onChoose } =
    props
  const { t, format } = useMessages()
  const number = clip.clipIndex + 1
  const busy = clip.state === 'busy'
  return (
    <div
      className="rt-strip-clip"
      data-clip-index={clip.clipIndex}
      data-state={clip.state}
      data-selected={selected || undefined}
      data-chosen={chosen || undefined}
      data-highlighted={highlighted || undefined}
      data-left-out={leftOut || undefined}
      data-faint={faint || undefined}
      ref={cssVariables({ '--rt-start': clip.start, '--rt-length': clip.end - clip.start })}
    >
      <button
        type="button"
        className="rt-strip-frame"
        tabIndex={-1}
        aria-label={t('picker.watch', { number })}
        aria-current={chosen || undefined}
        onClick={(event) =>
          event.shiftKey || event.ctrlKey || event.metaKey
            ? onToggle(clip.clipIndex, event.shiftKey)
            : onChoose(clip.clipIndex)
        }
      >
        <Poster thumbnailUrl={clip.thumbnailUrl} stripUrl={clip.stripUrl} />
      </button>
      <ClipTick {...{ clip, selected, tabbable, onToggle }} />
      <span className="rt-strip-caption" aria-hidden="true">
        <b>{format.number(number)}</b>
        <span>{t('picker.length', { seconds: clip.end - clip.start })}</span>
      </span>
      <ClipStateBadge {...props} />
      {busy ? (
        <ProgressBar value={regeneration?.progress ?? null} label={t('picker.progress', { number })} />
      ) : null}
    </div>
  )
})
