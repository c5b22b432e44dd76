'use client'
import { type Clip, maxInstructionLength, type Plan } from '@retake/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { ClipNotes, ClipPrice } from '../batch-run/clip-price.tsx'
import { ClipHeading, ClipTick } from '../clip-picker/clip-tick.tsx'
import { Button } from '../primitives/button.tsx'
import { Poster } from '../primitives/poster.tsx'

export interface BatchClipRowProps {
  clip: Clip
  selected: boolean
  tabbable: boolean
  instruction: string
  override: string | undefined
  plan: Plan | undefined
  onToggle(clipIndex: number, extend: boolean): void
  onOverrideChange(clipIndex: number, text: string | null): void
}

/** A clip of the batch: ticked or not, what it will get, and its price. */
export function BatchClipRow(props: BatchClipRowProps): ReactNode {
  const { clip, selected, tabbable, instruction, override, plan, onToggle, onOverrideChange } = props
  const { t } = useMessages()
  const { clipIndex } = clip
  const number = clipIndex + 1
  const keepArrows = (event: KeyboardEvent) => event.stopPropagation()
  return (
    <div className="rt-batch-row" data-clip-index={clipIndex} data-selected={selected || undefined}>
      <ClipTick {...{ clip, selected, tabbable, onToggle }} />
      <Poster thumbnailUrl={clip.thumbnailUrl} stripUrl={clip.stripUrl} />
      <div className="rt-batch-row-text">
        <span className="rt-batch-row-head">
          <ClipHeading clip={clip} />
          {override === undefined ? null : (
            <span className="rt-chip" data-kind="edited">
              {t('instruction.edited')}
            </span>
          )}
          <span className="rt-spacer" />
          {selected ? <ClipPrice {...{ plan, clipIndex }} /> : null}
        </span>
        {override === undefined ? (
          <span className="rt-batch-row-words">
            <span className="rt-clamp-one rt-muted">
              {selected ? instruction || t('dialog.noWordsYet') : clip.prompt}
            </span>
            {selected ? (
              <Button
                kind="quiet"
                size="small"
                icon="edit"
                aria-label={t('dialog.override', { number })}
                onClick={() => onOverrideChange(clipIndex, instruction)}
              />
            ) : null}
          </span>
        ) : (
          <span className="rt-batch-row-words">
            <textarea
              className="rt-target-instruction"
              dir="auto"
              rows={1}
              maxLength={maxInstructionLength}
              value={override}
              aria-label={t('instruction.wordsFor', { number })}
              onKeyDown={keepArrows}
              onChange={({ currentTarget }) => onOverrideChange(clipIndex, currentTarget.value)}
            />
            <Button
              kind="quiet"
              size="small"
              icon="close"
              aria-label={t('instruction.clearEdit', { number })}
              onClick={() => onOverrideChange(clipIndex, null)}
            />
          </span>
        )}
        {selected ? <ClipNotes {...{ plan, clipIndex }} /> : null}
      </div>
    </div>
  )
}
