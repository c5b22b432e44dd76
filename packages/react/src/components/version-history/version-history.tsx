'use client'
import { forwardRef } from 'react'
import { useClip } from '../../hooks/use-clip.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useVersions } from '../../hooks/use-versions.ts'
import { keyOfCode } from '../../messages/index.ts'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import type { VersionHistoryProps } from './types.ts'
import { useVersionActions } from './use-version-actions.ts'
import { VersionNotices } from './version-notices.tsx'
import { VersionRow } from './version-row.tsx'

/** Every take of a clip, newest first: look, compare, bring one back, choose. */
export const VersionHistory = forwardRef<HTMLElement, VersionHistoryProps>(
  function VersionHistory(props, ref) {
    const { jobId, clipIndex, onCompare, compared, className } = props
    const { t, format } = useMessages()
    const query = useVersions(jobId, clipIndex)
    const clip = useClip(jobId, clipIndex)
    useJobEvents(jobId)
    const versions = query.data?.versions ?? []
    const revision = query.data?.revision ?? clip?.revision ?? 0
    const actions = useVersionActions(jobId, clipIndex, revision)
    const prices = versions.map(({ cost }) => cost)
    const current = versions.find((version) => version.isCurrent)
    const number = clipIndex + 1
    return (
      <section
        ref={ref}
        className={`rt-versions${className ? ` ${className}` : ''}`}
        aria-label={t('versions.label', { number })}
      >
        <header className="rt-panel-head">
          <h2>{t('versions.title', { number })}</h2>
          {versions.length > 0 ? (
            <span className="rt-muted">{t('versions.count', { count: versions.length })}</span>
          ) : null}
        </header>
        {query.isError ? <ProblemNotice error={query.error} onRetry={query.refetch} /> : null}
        {query.isPending ? (
          <>
            <Skeleton kind="row" />
            <Skeleton kind="row" />
          </>
        ) : null}
        {clip?.state === 'failed' && clip.error ? (
          <Notice
            tone="danger"
            icon="warning"
            title={t(clip.versionsCount > 0 ? 'versions.failed' : 'versions.noFootage')}
          >
            {clip.versionsCount > 0 ? clip.error.detail : t(keyOfCode('import', clip.error.code))}
          </Notice>
        ) : null}
        <ol className="rt-version-list">
          {clip?.state === 'busy' ? <li className="rt-version-coming">{t('versions.coming')}</li> : null}
          {versions.map((version) => {
            const other = version.isCurrent
              ? versions.find((one) => one.versionNumber < version.versionNumber && one.storage !== 'deleted')
              : current
            return (
              <VersionRow
                key={version.id}
                version={version}
                cost={version.cost > 0 ? format.money(version.cost, prices) : null}
                busy={actions.pending}
                broughtBack={
                  version.isCurrent &&
                  versions.some((one) => one.versionNumber > version.versionNumber && one.state === 'past')
                }
                comparing={compared?.a === version.id ? 'a' : compared?.b === version.id ? 'b' : null}
                actions={actions}
                onCompare={
                  onCompare && other && version.storage !== 'deleted'
                    ? () => {
                        const [a, b] =
                          version.versionNumber < other.versionNumber ? [version, other] : [other, version]
                        onCompare({ clipIndex, a: a.id, b: b.id })
                      }
                    : null
                }
              />
            )
          })}
        </ol>
        {versions.length === 1 && clip?.state !== 'busy' ? (
          <p className="rt-muted rt-versions-hint">{t('versions.onlyOriginal')}</p>
        ) : null}
        <div className="rt-version-notices">
          <VersionNotices actions={actions} versions={versions} />
        </div>
      </section>
    )
  },
)
