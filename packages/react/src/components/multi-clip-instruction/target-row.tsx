'use client'
import type { BlockedClip, Clip } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
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
  cost: number | null | undefined
  warnings: readonly { code: string; detail: string }[]
  blocked: readonly BlockedClip[]
  onIncludedChange(): void
  onOverrideChange(text: string | null): void
}

/** One clip that would get a new take. */
export function TargetRow(props: TargetRowProps): ReactNode {
  const { clipIndex, clip, instruction, override, included, because, cost, warnings, blocked } = props
  const { t, format } = useMessages()
  const number = clipIndex + 1
  return (
    <li
      className="rt-target"
      data-included={included || undefined}
      data-blocked={blocked.length > 0 || undefined}
    >
      <Checkbox
        checked={included}
        aria-label={t('instruction.include', { number })}
        onCheckedChange={props.onIncludedChange}
      />
      <Poster thumbnailUrl={clip?.thumbnailUrl ?? null} stripUrl={clip?.stripUrl ?? null} />
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
          {included && typeof cost === 'number' ? (
            <span className="rt-figures">{format.money(cost)}</span>
          ) : null}
        </div>
        <textarea
          className="rt-target-instruction"
          rows={1}
          maxLength={2_000}
          value={override ?? instruction}
          disabled={!included}
          aria-label={t('instruction.wordsFor', { number })}
          onChange={({ currentTarget }) =>
            props.onOverrideChange(currentTarget.value === instruction ? null : currentTarget.value)
          }
        />
        <p className="rt-because">{because}</p>
        {included
          ? [...blocked, ...warnings].map(({ code, detail }) => (
              <p
                key={code}
                className="rt-target-note"
                data-tone={blocked.some((one) => one.code === code) ? 'danger' : 'warning'}
              >
                {detail}
              </p>
            ))
          : null}
      </div>
    </li>
  )
}
