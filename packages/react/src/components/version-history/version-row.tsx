'use client'
import type { Version } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { Button } from '../primitives/button.tsx'
import { Poster } from '../primitives/poster.tsx'
import { daysLeft } from './days-left.ts'
import type { VersionActions } from './use-version-actions.ts'
import { VersionBadges } from './version-badges.tsx'

export interface VersionRowProps {
  version: Version
  /** What it cost, as written beside the prices of the other takes. */
  cost: string | null
  busy: boolean
  broughtBack: boolean
  comparing: 'a' | 'b' | null
  actions: VersionActions
  onCompare: (() => void) | null
}

/** One take: its picture, what was asked, when, for how much, and what can be done with it. */
export function VersionRow({
  version,
  cost,
  busy,
  broughtBack,
  comparing,
  actions,
  onCompare,
}: VersionRowProps): ReactNode {
  const { t, format } = useMessages()
  const { now } = useRetake()
  const take = version.versionNumber
  const gone = version.storage === 'deleted'
  const candidate = version.state === 'candidate'
  const expires = daysLeft(version, now()) !== null
  return (
    <li
      className="rt-version"
      data-state={version.state}
      data-comparing={comparing ?? undefined}
      data-gone={gone || undefined}
    >
      <Poster thumbnailUrl={version.thumbnailUrl} stripUrl={version.stripUrl} />
      <div className="rt-version-text">
        <div className="rt-version-head">
          <div className="rt-version-name">
            <b>{t('versions.take', { take })}</b>
            <VersionBadges version={version} broughtBack={broughtBack} />
          </div>
          {gone ? null : (
            <Button
              kind="quiet"
              size="small"
              icon="pin"
              aria-pressed={version.pinned}
              aria-label={version.pinned ? t('versions.unpin', { take }) : t('versions.pin', { take })}
              disabled={busy}
              onClick={() => void actions.pin(version)}
            >
              {expires ? t('versions.keep') : null}
            </Button>
          )}
        </div>
        <p className="rt-version-instruction">
          {version.userInstruction ?? (version.isOriginal ? t('versions.asDelivered') : version.prompt)}
        </p>
        {gone ? <p className="rt-muted">{t('versions.whyDeleted')}</p> : null}
        <p className="rt-version-facts">
          <time dateTime={version.createdAt}>{format.moment(version.createdAt)}</time>
          {cost ? <span className="rt-figures">{cost}</span> : null}
        </p>
        <div className="rt-version-actions">
          {candidate ? (
            <>
              <Button
                kind="primary"
                size="small"
                icon="check"
                disabled={busy}
                onClick={() => void actions.accept(version)}
              >
                {t('versions.accept')}
              </Button>
              <Button size="small" disabled={busy} onClick={() => void actions.reject(version)}>
                {t('versions.reject')}
              </Button>
            </>
          ) : null}
          {onCompare ? (
            <Button
              size="small"
              icon="compare"
              aria-label={t('versions.compareTake', { take })}
              aria-pressed={comparing !== null}
              onClick={onCompare}
            >
              {t('versions.compare')}
            </Button>
          ) : null}
          {version.isCurrent || candidate || gone ? null : (
            <Button
              size="small"
              icon="restore"
              disabled={busy}
              aria-label={t('versions.restoreTake', { take })}
              onClick={() => void actions.restore(version)}
            >
              {t('versions.restore')}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
