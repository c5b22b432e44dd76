'use client'
import type { Job } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Notice } from '../primitives/notice.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'

/** What a person should know about the job itself: still arriving, or not all of it arrived. */
export function JobNotices({ job }: { job: Job | undefined }): ReactNode {
  const { t } = useMessages()
  if (!job) return null
  return (
    <>
      {job.state === 'importing' ? (
        <Notice title={t('job.importing')} role="status">
          <ProgressBar value={null} label={t('job.importing')} />
        </Notice>
      ) : null}
      {job.importErrors.length > 0 ? (
        <Notice
          tone="warning"
          icon="warning"
          title={t('job.importErrors', { count: job.importErrors.length })}
        >
          <ul className="rt-plain-list">
            {job.importErrors.map(({ clipIndex, code, detail }) => (
              <li key={`${clipIndex}-${code}`}>
                {t('blocked.reason', { numbers: [clipIndex + 1], detail })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
