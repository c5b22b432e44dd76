'use client'
import { type Charge, type Clip, isEnd, type Regeneration } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { Translate } from '../../messages/index.ts'
import { Button } from '../primitives/button.tsx'
import { Poster } from '../primitives/poster.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'

const tones = {
  succeeded: 'success',
  failed: 'danger',
  expired: 'danger',
  unknown: 'danger',
  cancelled: 'muted',
} as const

export interface RunRowProps {
  clip: Clip | undefined
  regeneration: Regeneration
  /** As written beside the other prices of the run. */
  cost: string | null
  /** Its turn among those that wait, from 1; null once it runs. */
  turn: { place: number; of: number } | null
  onCancel(): void
  /** Frees a clip whose outcome nobody knows; it counts as charged. */
  onClear(): void
  onShow?: ((clipIndex: number) => void) | undefined
  /** What came of it. */
  children?: ReactNode
}

const chargeText = (t: Translate, charge: Charge, cost: string | null) =>
  charge === 'charged'
    ? t('charge.charged', { cost })
    : t(charge === 'none' ? 'charge.none' : 'charge.unknown')

/** One clip of a run: where it stands, what it cost, and a way to stop it. */
export function RunRow(props: RunRowProps): ReactNode {
  const { clip, regeneration, cost, turn, onCancel, onClear, onShow, children } = props
  const { t } = useMessages()
  const { clipIndex, status, progress, charge, error, instruction } = regeneration
  const number = clipIndex + 1
  const ended = isEnd(status)
  const state = status === 'queued' && turn ? t('run.turn', turn) : t(`status.${status}`)
  return (
    <li className="rt-run-row" data-status={status}>
      <Poster thumbnailUrl={clip?.thumbnailUrl ?? null} stripUrl={clip?.stripUrl ?? null} />
      <div className="rt-run-text">
        <div className="rt-run-head">
          <b>{t('clip.title', { number })}</b>
          <span className="rt-clamp-one rt-muted">{instruction}</span>
          <span className="rt-spacer" />
          <span className="rt-run-state" data-tone={tones[status as keyof typeof tones]}>
            {state}
          </span>
        </div>
        <ProgressBar
          value={ended ? 1 : progress}
          label={t('picker.progress', { number })}
          tone={tones[status as keyof typeof tones] ?? 'accent'}
        />
        <p className="rt-run-note">
          {error ? <span data-tone="danger">{error.detail}</span> : null}
          {ended || status === 'unknown' ? <span>{chargeText(t, charge, cost)}</span> : null}
        </p>
        {status === 'unknown' ? (
          <div className="rt-actions">
            <Button size="small" onClick={onClear}>
              {t('run.clear')}
            </Button>
            <span className="rt-muted">{t('run.clearHint')}</span>
          </div>
        ) : null}
        {children}
      </div>
      {ended || status === 'unknown' ? (
        onShow && status === 'succeeded' ? (
          <Button size="small" onClick={() => onShow(clipIndex)}>
            {t('run.look')}
          </Button>
        ) : null
      ) : (
        <Button
          kind="quiet"
          size="small"
          icon="close"
          aria-label={t('run.cancelOne', { number })}
          onClick={onCancel}
        />
      )}
    </li>
  )
}
