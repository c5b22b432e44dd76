'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { PickerClip } from './types.ts'

const states = {
  busy: ['clip.busy', 'accent'],
  candidate: ['clip.candidate', 'info'],
  failed: ['clip.failed', 'danger'],
} as const

/** Says what a clip is up to, when it is up to something: what it does first, then what words would do, then its news. */
export function ClipStateBadge({ clip, regeneration, leftOut, newTake }: PickerClip): ReactNode {
  const { t } = useMessages()
  const [key, tone] =
    clip.state !== 'idle'
      ? states[clip.state]
      : leftOut
        ? (['clip.leftOut', 'neutral'] as const)
        : (['clip.newTake', 'info'] as const)
  if (clip.state === 'idle' && !leftOut && !newTake) return null
  return (
    <span className="rt-badge" data-tone={tone}>
      {t(key === 'clip.busy' && regeneration?.status === 'queued' ? 'clip.queued' : key)}
    </span>
  )
}
