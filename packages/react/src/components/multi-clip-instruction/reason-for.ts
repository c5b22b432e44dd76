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

/** Says why a clip is meant: where it lies, then the words that name it. Empty when it was only selected. */
export function reasonFor(clipIndex: number, context: ReasonContext): string {
  const { parsed, t } = context
  const meant = parsed.matches.filter(
    ({ kind, clipIndexes }) =>
      kind !== 'exclusion' && kind !== 'reference' && clipIndexes.includes(clipIndex),
  )
  const section = meant.some(({ kind }) => kind === 'section') ? sectionReason(context) : null
  const named = section === null ? meant : meant.filter(({ kind }) => kind !== 'section')
  const wrote = (implied: boolean): string | null => {
    const words = named
      .filter(({ certainty }) => (certainty === 'implied') === implied)
      .map(({ text }) => text)
    return words.length > 0 ? t('instruction.becauseWords', { words: [...new Set(words)], implied }) : null
  }
  return [section, wrote(false), wrote(true)].filter((reason) => reason !== null).join(' · ')
}
