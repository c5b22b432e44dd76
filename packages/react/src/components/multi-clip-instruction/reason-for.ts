import type { Clip, Job, ParsedInstruction } from '@retake/core'
import type { Translate } from '../../messages/index.ts'

export interface ReasonContext {
  parsed: ParsedInstruction
  clip: Clip | undefined
  job: Job | undefined
  t: Translate
}

const overlap = (clip: Clip, { start, end }: { start: number; end: number }) =>
  Math.max(0, Math.min(clip.end, end) - Math.max(clip.start, start))

/** "In the chorus, 0:15–0:25", of the section that covers the most of a clip. */
function sectionReason({ clip, job, t }: ReasonContext): string | null {
  const sections = job?.audio?.sections ?? []
  if (!clip || sections.length === 0) return null
  const most = sections.reduce((best, one) => (overlap(clip, one) > overlap(clip, best) ? one : best))
  const share = overlap(clip, most) / Math.max(0.001, clip.end - clip.start)
  return t('instruction.becauseSection', { ...most, share })
}

/** Says why a clip is meant. Empty when it was only selected. */
export function reasonFor(clipIndex: number, context: ReasonContext): string {
  const reasons = context.parsed.matches
    .filter(
      ({ kind, clipIndexes }) =>
        kind !== 'exclusion' && kind !== 'reference' && clipIndexes.includes(clipIndex),
    )
    .map(
      ({ kind, text, certainty }) =>
        (kind === 'section' ? sectionReason(context) : null) ??
        context.t('instruction.becauseWords', { words: text, implied: certainty === 'implied' }),
    )
  return [...new Set(reasons)].join(' · ')
}
