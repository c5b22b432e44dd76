'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { PickerClip } from './types.ts'

const states = {
  busy: ['clip.busy', 'accent'],
  candidate: ['clip.candidate', 'info'],
  failed: ['clip.failed', 'danger'],
} as const

/** Says what a clip is up to: what it does first, then what words would do, then its news, then which take it shows. */
export function ClipStateBadge({ clip, regeneration, leftOut, newTake }: PickerClip): ReactNode {
  const { t } = useMessages()
  const { state, currentVersionNumber: number, versionsCount } = clip
  const badge = (tone: string, words: string): ReactNode => (
    <span className="rt-badge" data-tone={tone}>
      {words}
    </span>
  )
  if (state !== 'idle') {
    const [key, tone] = states[state]
    return badge(tone, t(key === 'clip.busy' && regeneration?.status === 'queued' ? 'clip.queued' : key))
  }
  if (leftOut) return badge('neutral', t('clip.leftOut'))
  if (newTake) return badge('info', t('clip.newTake'))
  return number !== null && versionsCount > 1 ? badge('quiet', t('clip.take', { number })) : null
}
