import type { InstructionClip, SongSection } from '../types.ts'
import { normaliseSectionLabel } from './section-label.ts'

export interface ClipSection {
  /** Place in the given list. */
  sectionIndex: number
  label: string
  /** Part of the clip that lies in the section, 0 … 1. */
  share: number
}

/** Place of the section that covers the most of a clip, or −1, and how many seconds that is. */
export const longestOverlap = (
  { startSeconds, endSeconds }: Pick<InstructionClip, 'startSeconds' | 'endSeconds'>,
  sections: readonly SongSection[],
): { at: number; seconds: number } => {
  let at = -1
  let seconds = 0
  if (startSeconds === undefined || endSeconds === undefined) return { at, seconds }
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!
    const end = endSeconds < section.endSeconds ? endSeconds : section.endSeconds
    const overlap = end - (startSeconds > section.startSeconds ? startSeconds : section.startSeconds)
    if (overlap <= 0 || overlap < seconds - 1e-9) continue
    const earlier = at >= 0 && section.startSeconds < sections[at]!.startSeconds
    if (overlap > seconds + 1e-9 || earlier) {
      at = i
      seconds = overlap
    }
  }
  return { at, seconds }
}

/**
 * The given section that covers the most of a clip, before neighbouring sections are merged; of two equal
 * ones the earlier. Undefined when the clip has no times or no section touches it.
 */
export const clipSection = (
  clip: Pick<InstructionClip, 'startSeconds' | 'endSeconds'>,
  sections: readonly SongSection[],
): ClipSection | undefined => {
  const { at, seconds } = longestOverlap(clip, sections)
  if (at < 0) return undefined
  const share = seconds / (clip.endSeconds! - clip.startSeconds!)
  return { sectionIndex: at, label: normaliseSectionLabel(sections[at]!.label), share }
}
