'use client'
import type { BlockedClip } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { Notice } from '../primitives/notice.tsx'

/** Clips that cannot get a new take now, each with its reason, and the way on without them. */
export function BlockedNotice(props: {
  blocked: readonly BlockedClip[]
  onLeaveOut(clipIndexes: number[]): void
}): ReactNode {
  const { blocked, onLeaveOut } = props
  const { t } = useMessages()
  if (blocked.length === 0) return null
  const indexes = [...new Set(blocked.map(({ clipIndex }) => clipIndex))]
  return (
    <Notice
      tone="warning"
      icon="warning"
      title={t('blocked.title', { count: indexes.length })}
      actions={
        <Button size="small" onClick={() => onLeaveOut(indexes)}>
          {t('blocked.leaveOut', { count: indexes.length })}
        </Button>
      }
    >
      <ul className="rt-plain-list">
        {blocked.map(({ clipIndex, code, detail }) => (
          <li key={`${clipIndex}-${code}`}>{t('blocked.reason', { number: clipIndex + 1, detail })}</li>
        ))}
      </ul>
    </Notice>
  )
}
