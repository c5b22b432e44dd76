'use client'
import type { Version } from '@retake/core'
import type { ReactNode } from 'react'
import type { ComparedVersions } from '../../hooks/use-comparison.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useVersions } from '../../hooks/use-versions.ts'
import { Button } from '../primitives/button.tsx'
import { useVersionActions } from '../version-history/use-version-actions.ts'
import { VersionNotices } from '../version-history/version-notices.tsx'

export interface ChatResultProps {
  jobId: string
  clipIndex: number
  versionId: string
  /** Another take of the clip is being made. */
  busy: boolean
  comparing: boolean
  onCompare(compared: ComparedVersions): void
}

/** A new take: compare it with the one before, bring either back, or say whether one that waits is used. */
export function ChatResult(props: ChatResultProps): ReactNode {
  const { jobId, clipIndex, versionId, comparing, onCompare } = props
  const { t } = useMessages()
  const { data } = useVersions(jobId, clipIndex)
  const actions = useVersionActions(jobId, clipIndex, data?.revision ?? 0)
  const versions = (data?.versions ?? []).filter(({ storage }) => storage !== 'deleted')
  const made = versions.find(({ id }) => id === versionId)
  const base = versions.find(({ id }) => id === made?.recipe.baseVersionId)
  if (!made) return null
  const busy = props.busy || actions.pending
  const other = made.isCurrent ? base : made.state === 'candidate' ? undefined : made
  return (
    <>
      <div className="rt-actions">
        {made.state === 'candidate' ? <Choice {...{ made, busy, actions }} /> : null}
        {base ? (
          <Button
            size="small"
            icon="compare"
            aria-label={t('versions.compareTake', { take: made.versionNumber })}
            aria-pressed={comparing}
            onClick={() => onCompare({ clipIndex, a: base.id, b: made.id })}
          >
            {t('versions.compare')}
          </Button>
        ) : null}
        {other ? (
          <Button size="small" icon="restore" disabled={busy} onClick={() => void actions.restore(other)}>
            {t('versions.restoreTake', { take: other.versionNumber })}
          </Button>
        ) : null}
      </div>
      <VersionNotices actions={actions} versions={versions} />
    </>
  )
}

interface ChoiceProps {
  made: Version
  busy: boolean
  actions: ReturnType<typeof useVersionActions>
}

function Choice({ made, busy, actions }: ChoiceProps): ReactNode {
  const { t } = useMessages()
  return (
    <>
      <Button
        kind="primary"
        size="small"
        icon="check"
        disabled={busy}
        onClick={() => void actions.accept(made)}
      >
        {t('versions.accept')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void actions.reject(made)}>
        {t('versions.reject')}
      </Button>
    </>
  )
}
