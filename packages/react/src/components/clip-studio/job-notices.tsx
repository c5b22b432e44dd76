'use client'
import type { Clip, Job } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { keyOfCode } from '../../messages/index.ts'
import { Notice } from '../primitives/notice.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'
import { SupportDetails } from '../primitives/support-details.tsx'

/** The clips that share a cause, so that it is said once. */
function numbersByCause(errors: Job['importErrors']) {
  const causes = new Map<ReturnType<typeof keyOfCode>, number[]>()
  for (const { clipIndex, code } of errors) {
    const key = keyOfCode('import', code)
    causes.set(key, [...(causes.get(key) ?? []), clipIndex + 1])
  }
  return causes
}

/** What a person should know about the job itself: still arriving, or not all of it arrived. */
export function JobNotices({ job, clips }: { job: Job | undefined; clips: Clip[] }): ReactNode {
  const { t } = useMessages()
  if (!job) return null
  const settled = clips.filter(({ videoUrl, state }) => videoUrl !== null || state === 'failed').length
  return (
    <>
      {job.state === 'importing' ? (
        <Notice title={t('job.importing')} role="status">
          <ProgressBar
            value={settled > 0 ? settled / job.clipsCount : null}
            label={t('job.imported', { count: settled, total: job.clipsCount })}
          />
          <span className="rt-muted">{t('job.imported', { count: settled, total: job.clipsCount })}</span>
        </Notice>
      ) : null}
      {job.importErrors.length > 0 ? (
        <Notice
          tone={job.state === 'failed' ? 'danger' : 'warning'}
          icon="warning"
          title={
            job.state === 'failed'
              ? t('job.failed')
              : t('job.importErrors', { count: job.importErrors.length })
          }
        >
          <ul className="rt-plain-list">
            {[...numbersByCause(job.importErrors)].map(([key, numbers]) => (
              <li key={key}>{t('job.importError', { numbers, detail: t(key) })}</li>
            ))}
          </ul>
          <SupportDetails
            lines={[...job.importErrors.map(({ code, detail }) => `${code}: ${detail}`), job.id]}
          />
        </Notice>
      ) : null}
    </>
  )
}
