'use client'
import { type Clip, maxInstructionLength, type Plan } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { ClipNotes, ClipPrice } from '../batch-run/clip-price.tsx'
import { Button } from '../primitives/button.tsx'
import { Checkbox } from '../primitives/checkbox.tsx'
import { Poster } from '../primitives/poster.tsx'

export interface TargetRowProps {
  clipIndex: number
  clip: Clip | undefined
  /** What the text says for this clip. */
  instruction: string
  /** What a person wrote instead. */
  override: string | undefined
  included: boolean
  because: string
  plan: Plan | undefined
  onWatch: ((clipIndex: number) => void) | undefined
  onIncludedChange(): void
  onOverrideChange(text: string | null): void
}

/** One clip that would get a new take. */
export function TargetRow(props: TargetRowProps): ReactNode {
  const { clipIndex, clip, instruction, override, included, because, plan, onWatch } = props
  const { t } = useMessages()
  const number = clipIndex + 1
  const poster = <Poster thumbnailUrl={clip?.thumbnailUrl ?? null} stripUrl={clip?.stripUrl ?? null} />
  return (
    <li className="rt-target" data-included={included || undefined}>
      <Checkbox
        checked={included}
        aria-label={t('instruction.include', { number })}
        onCheckedChange={props.onIncludedChange}
      />
      {onWatch ? (
        <button
          type="button"
          className="rt-frame-button"
          aria-label={t('picker.watch', { number })}
          onClick={() => onWatch(clipIndex)}
        >
          {poster}
        </button>
      ) : (
        poster
      )}
      <div className="rt-target-text">
        <div className="rt-target-head">
          <b>{t('clip.title', { number })}</b>
          {override === undefined ? null : (
            <span className="rt-chip" data-kind="edited">
              {t('instruction.edited')}
              <Button
                kind="quiet"
                size="small"
                icon="close"
                aria-label={t('instruction.clearEdit', { number })}
                onClick={() => props.onOverrideChange(null)}
              />
            </span>
          )}
          <span className="rt-spacer" />
          {included ? <ClipPrice {...{ plan, clipIndex }} /> : null}
        </div>
        <textarea
          className="rt-target-instruction"
          dir="auto"
          rows={1}
          maxLength={maxInstructionLength}
          value={override ?? instruction}
          disabled={!included}
          aria-label={t('instruction.wordsFor', { number })}
          onChange={({ currentTarget }) =>
            props.onOverrideChange(currentTarget.value === instruction ? null : currentTarget.value)
          }
        />
        <p className="rt-because">{because}</p>
        {included ? <ClipNotes {...{ plan, clipIndex }} /> : null}
      </div>
    </li>
  )
}
