'use client'
import { type BatchStatusReport, summariseBatch, toBatchState } from '@retake/core'
import { forwardRef, type ReactNode } from 'react'
import { isBatchEnded } from '../../hooks/batch-read.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRuns } from '../../hooks/use-runs.ts'
import { Button } from '../primitives/button.tsx'
import { Icon } from '../primitives/icon.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'

export interface BatchTrayProps {
  jobId: string
  /** Opens the run; without it the tray only tells. */
  onOpen?: (batchId: string) => void
  /** Shows a new take against the one before; offered once a run has ended. */
  onCompare?: (clipIndex: number) => void
  /** Clips whose new take nobody has looked at. Default: all that a run made. */
  newTakes?: readonly number[]
  className?: string
}

/** The runs of a job at a glance. It finds them again after a reload, and closing a dialog never stops one. */
export const BatchTray = forwardRef<HTMLElement, BatchTrayProps>(function BatchTray(props, ref) {
  const { jobId, className } = props
  const { t } = useMessages()
  const { runs, dismiss } = useRuns(jobId)
  useJobEvents(jobId)
  if (runs.length === 0) return null
  return (
    <section ref={ref} className={`rt-tray${className ? ` ${className}` : ''}`} aria-label={t('tray.label')}>
      {runs.map((run) => (
        <TrayRun key={run.batchId} {...props} run={run} onDismiss={() => dismiss(run.batchId)} />
      ))}
    </section>
  )
})

function TrayRun(props: BatchTrayProps & { run: BatchStatusReport; onDismiss(): void }): ReactNode {
  const { run, onOpen, onCompare, newTakes, onDismiss } = props
  const { t } = useMessages()
  const summary = summariseBatch(toBatchState(run))
  const ended = isBatchEnded(run.status)
  const next = run.regenerations.find(
    ({ status, clipIndex }) => status === 'succeeded' && (newTakes?.includes(clipIndex) ?? true),
  )?.clipIndex
  const tone =
    run.status === 'succeeded' ? 'success' : ended && run.status !== 'cancelled' ? 'danger' : 'accent'
  return (
    <div className="rt-tray-run" data-status={run.status}>
      {ended ? (
        <Icon name={run.status === 'succeeded' ? 'check' : 'warning'} />
      ) : (
        <span className="rt-spinner" aria-hidden="true" />
      )}
      <div className="rt-tray-text">
        <b>{t(`batch.${run.status}`)}</b>
        <ProgressBar value={summary.progress} label={t('run.overall')} tone={tone} />
        <span className="rt-muted rt-figures">
          {t('run.done', { done: summary.succeeded, total: summary.total })}
        </span>
      </div>
      {ended && onCompare && next !== undefined ? (
        <Button size="small" icon="compare" onClick={() => onCompare(next)}>
          {t('tray.compare', { number: next + 1 })}
        </Button>
      ) : null}
      {onOpen ? (
        <Button size="small" onClick={() => onOpen(run.batchId)}>
          {t('tray.open')}
        </Button>
      ) : null}
      {ended ? (
        <Button kind="quiet" size="small" icon="close" aria-label={t('common.dismiss')} onClick={onDismiss} />
      ) : null}
    </div>
  )
}
