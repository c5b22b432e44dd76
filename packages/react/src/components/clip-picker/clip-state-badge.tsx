'use client'
import type { Clip, Regeneration } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'

/** Says what a clip is up to, when it is up to something. */
export function ClipStateBadge(props: { clip: Clip; regeneration: Regeneration | undefined }): ReactNode {
  const { clip, regeneration } = props
  const { t } = useMessages()
  if (clip.state === 'idle') return null
  const text =
    clip.state === 'busy'
      ? regeneration?.status === 'queued'
        ? t('clip.queued')
        : t('clip.busy')
      : clip.state === 'candidate'
        ? t('clip.candidate')
        : t('clip.failed')
  return (
    <span
      className="rt-badge"
      data-tone={{ busy: 'accent', candidate: 'info', failed: 'danger' }[clip.state]}
      title={clip.error?.detail}
    >
      {text}
    </span>
  )
}
