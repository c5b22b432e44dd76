'use client'
import type { Version } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { daysLeft } from './days-left.ts'

/** What is special about a version. */
export function VersionBadges({
  version,
  broughtBack,
}: {
  version: Version
  broughtBack: boolean
}): ReactNode {
  const { t } = useMessages()
  const { now } = useRetake()
  const days = daysLeft(version, now())
  const badges: [show: boolean, text: string, tone: string][] = [
    [version.isCurrent, t('versions.current'), 'accent'],
    [broughtBack, t('versions.broughtBack'), 'neutral'],
    [version.state === 'candidate', t('versions.candidate'), 'info'],
    [version.isOriginal, t('versions.original'), 'neutral'],
    [version.state === 'rejected', t('versions.rejected'), 'neutral'],
    [version.pinned, t('versions.pinned'), 'neutral'],
    [version.storage === 'archived', t('versions.archived'), 'neutral'],
    [version.storage === 'deleted', t('versions.deleted'), 'neutral'],
    [days !== null, t('versions.expires', { days: days ?? 0 }), 'warning'],
  ]
  return badges.map(([show, text, tone]) =>
    show ? (
      <span key={text} className="rt-badge" data-tone={tone}>
        {text}
      </span>
    ) : null,
  )
}
