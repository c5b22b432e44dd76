'use client'
import { type BatchStatusReport, type Regeneration, summariseBatch, toBatchState } from '@retake/core'
import type { ReactNode } from 'react'
import { isBatchEnded } from '../../hooks/batch-read.ts'
import { useClips } from '../../hooks/use-clips.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { LiveRegion } from '../primitives/live-region.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'
import { retryPrice } from './retry-price.ts'
import { RunControls, useRunControls } from './run-controls.tsx'
import { RunRow } from './run-row.tsx'

export interface RunViewProps {
  run: BatchStatusReport
  /** Offered on clips that got a new take. */
  onShow?: ((clipIndex: number) => void) | undefined
  /** Shown with each clip once it got a new take. */
  resultOf?: (regeneration: Regeneration) => ReactNode
  /** Whether to say that this can be closed. Default true. */
  hint?: boolean
}

/** A batch while it runs and after: the whole, each clip, and what a person can still do about it. */
export function RunView({ run, onShow, resultOf, hint = true }: RunViewProps): ReactNode {
  const { t, format } = useMessages()
  const { data: clips = [] } = useClips(run.jobId)
  const controls = useRunControls(run)
  const summary = summariseBatch(toBatchState(run))
  const ended = isBatchEnded(run.status)
  const prices = [
    run.actualCost,
    run.estimatedTotalCost,
    retryPrice(run),
    ...run.regenerations.map(({ cost }) => cost),
  ]
  const money = (value: number | null) => (value === null ? null : format.money(value, prices))
  const waiting = run.regenerations.filter(({ status }) => status === 'queued')
  return (
    <div className="rt-run" data-status={run.status}>
      <div className="rt-run-total">
        <div className="rt-run-headline">
          <strong>{t('run.done', { done: summary.succeeded, total: summary.total })}</strong>
          <span className="rt-muted">{t(`batch.${run.status}`)}</span>
          <span className="rt-spacer" />
          <span className="rt-figures">
            {t('run.spent', {
              spent: format.money(run.actualCost, prices),
              of: money(run.estimatedTotalCost),
            })}
          </span>
        </div>
        <ProgressBar
          value={summary.progress}
          label={t('run.overall')}
          tone={summary.failed > 0 ? 'danger' : ended ? 'success' : 'accent'}
        />
        <RunControls run={run} controls={controls} price={money(retryPrice(run))} />
        {ended || run.status === 'needs_attention' || !hint ? null : (
          <p className="rt-muted rt-run-hint">{t('dialog.runHint')}</p>
        )}
      </div>
      <ul className="rt-run-list">
        {run.regenerations.map((regeneration) => (
          <RunRow
            key={regeneration.clipIndex}
            clip={clips.find((clip) => clip.clipIndex === regeneration.clipIndex)}
            regeneration={regeneration}
            cost={money(regeneration.cost)}
            turn={
              waiting.includes(regeneration)
                ? { place: waiting.indexOf(regeneration) + 1, of: waiting.length }
                : null
            }
            onCancel={() => void controls.cancel([regeneration.regenerationId])}
            onClear={() => void controls.clear(regeneration.regenerationId)}
            onShow={onShow}
          >
            {regeneration.status === 'succeeded' ? resultOf?.(regeneration) : null}
          </RunRow>
        ))}
      </ul>
      <LiveRegion>
        {t('run.announce', {
          done: summary.succeeded,
          total: summary.total,
          state: t(`batch.${run.status}`),
        })}
      </LiveRegion>
    </div>
  )
}
