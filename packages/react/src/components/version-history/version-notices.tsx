'use client'
import type { Version } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import type { VersionActions } from './use-version-actions.ts'

/** What just happened to the takes of a clip: brought back, or somebody else was faster. */
export function VersionNotices({
  actions,
  versions,
}: {
  actions: VersionActions
  versions: Version[]
}): ReactNode {
  const { t } = useMessages()
  const { undoable, conflict, error } = actions
  if (conflict) {
    const winner = versions.find(({ id }) => id === conflict.currentVersionId)
    const by = typeof conflict.changedBy === 'string' ? conflict.changedBy : null
    return (
      <Notice
        tone="warning"
        icon="warning"
        role="alert"
        title={t('versions.conflict')}
        actions={
          <Button size="small" onClick={actions.reset}>
            {t('common.ok')}
          </Button>
        }
      >
        {t('versions.conflictWinner', { by, take: winner?.versionNumber ?? null })}
      </Notice>
    )
  }
  return (
    <>
      <ProblemNotice error={error} onDismiss={actions.reset} />
      {undoable ? (
        <Notice
          tone="success"
          icon="check"
          role="status"
          actions={
            <Button size="small" icon="undo" disabled={actions.pending} onClick={() => void actions.undo()}>
              {t('common.undo')}
            </Button>
          }
        >
          {t('versions.restored', { take: undoable.to.versionNumber })}
        </Notice>
      ) : null}
    </>
  )
}
