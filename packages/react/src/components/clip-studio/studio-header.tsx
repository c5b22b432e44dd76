'use client'
import type { Job } from '@retake/core'
import type { ReactNode } from 'react'
import { useComposition } from '../../hooks/use-composition.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import type { Connection } from '../../provider/create-job-event-hub.ts'
import { ExportMenu } from '../export-menu/index.ts'
import { Button } from '../primitives/button.tsx'

export interface StudioHeaderProps {
  job: Job | undefined
  jobId: string
  connection: Connection
  selectedCount: number
  onBatch(): void
}

/** The video's name and facts, how the cut stands, and the way into changing several clips. */
export function StudioHeader({
  job,
  jobId,
  connection,
  selectedCount,
  onBatch,
}: StudioHeaderProps): ReactNode {
  const { t } = useMessages()
  const { data: composition } = useComposition(jobId)
  const composing = composition?.state === 'queued' || composition?.state === 'running'
  return (
    <header className="rt-studio-head">
      <div className="rt-studio-title">
        <h1>{job?.title ?? t('common.loading')}</h1>
        {job ? (
          <p className="rt-muted">
            {t('studio.facts', { clips: job.clipsCount, seconds: job.duration, bpm: job.audio?.bpm ?? null })}
          </p>
        ) : null}
      </div>
      {connection === 'offline' ? (
        <span className="rt-badge" data-tone="danger">
          {t('studio.offline')}
        </span>
      ) : null}
      {composing ? (
        <span className="rt-badge" data-tone="accent">
          <span className="rt-spinner" aria-hidden="true" />
          {t('composition.recomposing')}
        </span>
      ) : null}
      <ExportMenu jobId={jobId} disabled={job?.state !== 'ready'} />
      <Button disabled={!job || job.clipsCount === 0 || job.state === 'failed'} onClick={onBatch}>
        {t('studio.batch', { count: selectedCount })}
      </Button>
    </header>
  )
}
