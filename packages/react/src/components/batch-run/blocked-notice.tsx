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
  const reasons = new Map<string, number[]>()
  for (const { clipIndex, detail } of blocked)
    reasons.set(detail, [...(reasons.get(detail) ?? []), clipIndex + 1])
  const indexes = [...new Set(blocked.map(({ clipIndex }) => clipIndex))]
  return (
    <Notice
      tone="warning"
      icon="warning"
      title={t('blocked.title', { numbers: indexes.map((index) => index + 1) })}
      actions={
        <Button size="small" onClick={() => onLeaveOut(indexes)}>
          {t('blocked.leaveOut', { count: indexes.length })}
        </Button>
      }
    >
      <ul className="rt-plain-list">
        {[...reasons].map(([detail, numbers]) => (
          <li key={detail}>{reasons.size === 1 ? detail : t('blocked.reason', { numbers, detail })}</li>
        ))}
      </ul>
    </Notice>
  )
}
