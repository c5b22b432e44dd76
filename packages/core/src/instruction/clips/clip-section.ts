import type { InstructionClip, SongSection } from '../types.ts'
import { normaliseSectionLabel } from './section-label.ts'

export interface ClipSection {
  /** Place in the given list. */
  sectionIndex: number
  label: string
  /** Part of the clip that lies in the section, 0 … 1. */
  share: number
}

/**
 * The given section that covers the most of a clip, before neighbouring sections are merged; of two equal
 * ones the earlier. Undefined when the clip has no times or no section touches it.
 */
export const clipSection = (
  clip: Pick<InstructionClip, 'startSeconds' | 'endSeconds'>,
  sections: readonly SongSection[],
): ClipSection | undefined => {
  const { startSeconds, endSeconds } = clip
  if (startSeconds === undefined || endSeconds === undefined) return undefined
  let best = -1
  let most = 0
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!
    const overlap = Math.min(endSeconds, section.endSeconds) - Math.max(startSeconds, section.startSeconds)
    const earlier = best >= 0 && section.startSeconds < sections[best]!.startSeconds
    if (overlap > most + 1e-9 || (earlier && overlap > 0 && Math.abs(overlap - most) <= 1e-9)) {
      best = i
      most = overlap
    }
  }
  if (best < 0) return undefined
  return {
    sectionIndex: best,
    label: normaliseSectionLabel(sections[best]!.label),
    share: most / (endSeconds - startSeconds),
  }
}

/** Neighbouring sections with the same label, as one: what people count as "the second chorus". */
export interface SectionRun {
  label: string
  startSeconds: number
  endSeconds: number
  /** Places in the given list. */
  sectionIndexes: number[]
  /** The number the host gave it, of "Verse 2". */
  number: number | undefined
}

/** Sections in order of time, with neighbours of one label merged. */
export const sectionRuns = (sections: readonly SongSection[]): SectionRun[] => {
  const order = sections
    .map((_, i) => i)
    .sort((a, b) => sections[a]!.startSeconds - sections[b]!.startSeconds)
  const runs: SectionRun[] = []
  for (const i of order) {
    const section = sections[i]!
    const label = normaliseSectionLabel(section.label)
    const last = runs.at(-1)
    if (last && last.label === label) {
      last.endSeconds = Math.max(last.endSeconds, section.endSeconds)
      last.sectionIndexes.push(i)
    } else {
      runs.push({
        label,
        startSeconds: section.startSeconds,
        endSeconds: section.endSeconds,
        sectionIndexes: [i],
        number: undefined,
      })
    }
  }
  return runs
}
