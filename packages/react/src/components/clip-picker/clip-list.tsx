'use client'
import { memo, type ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Poster } from '../primitives/poster.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'
import { ClipRows } from './clip-rows.tsx'
import { ClipStateBadge } from './clip-state-badge.tsx'
import { ClipHeading, ClipTick } from './clip-tick.tsx'
import type { FilmStripClipProps } from './film-strip-clip.tsx'
import type { PickerClip } from './types.ts'
import type { PickerKeys } from './use-picker-keys.ts'

/** The clips one under another, with what each shows and sings. */
export function ClipList(props: {
  items: PickerClip[]
  keys: PickerKeys
  onChoose(clipIndex: number): void
}): ReactNode {
  const { items, keys, onChoose } = props
  return (
    <ClipRows className="rt-clip-list" keys={keys}>
      {items
        .filter((item) => !item.faint)
        .map((item) => (
          <ClipRow key={item.clip.id} {...item} onToggle={keys.toggle} onChoose={onChoose} />
        ))}
    </ClipRows>
  )
}

const ClipRow = memo(function ClipRow(props: FilmStripClipProps) {
  const { clip, selected, chosen, highlighted, leftOut, tabbable, regeneration, onToggle, onChoose } = props
  const { t } = useMessages()
  const number = clip.clipIndex + 1
  return (
    <div
      className="rt-clip-row"
      data-clip-index={clip.clipIndex}
      data-selected={selected || undefined}
      data-chosen={chosen || undefined}
      data-highlighted={highlighted || undefined}
      data-left-out={leftOut || undefined}
    >
      <ClipTick {...{ clip, selected, tabbable, onToggle }} />
      <button
        type="button"
        className="rt-clip-row-frame"
        tabIndex={-1}
        aria-label={t('picker.watch', { number })}
        onClick={() => onChoose(clip.clipIndex)}
      >
        <Poster thumbnailUrl={clip.thumbnailUrl} stripUrl={clip.stripUrl} />
      </button>
      <span className="rt-clip-row-text">
        <span className="rt-clip-row-title">
          <ClipHeading clip={clip} />
          <ClipStateBadge {...props} />
        </span>
        <span className="rt-clamp">{clip.prompt || clip.lyrics}</span>
        {clip.state === 'busy' ? (
          <ProgressBar value={regeneration?.progress ?? null} label={t('picker.progress', { number })} />
        ) : null}
      </span>
    </div>
  )
})
