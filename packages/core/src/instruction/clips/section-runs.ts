import type { InstructionClip, SongSection } from '../types.ts'
import { longestOverlap } from './clip-section.ts'
import { normaliseSectionLabel } from './section-label.ts'

/** Neighbouring sections with the same label, as one: what people count as "the second chorus". */
export interface SectionRun {
  label: string
  startSeconds: number
  endSeconds: number
  /** Places in the given list. */
  sectionIndexes: number[]
}

/** A run and the clips that belong to it. */
export interface CoveredRun extends SectionRun {
  /** Places in the given clips, ascending. */
  places: number[]
  /** Part of each of those clips that lies in its section, 0 … 1. */
  shares: number[]
}

/** Sections in order of time, with neighbours of one label merged. */
export const sectionRuns = (sections: readonly SongSection[]): SectionRun[] => {
  const runs: SectionRun[] = []
  const order = sections.map((_, i) => i)
  for (const i of order.sort((a, b) => sections[a]!.startSeconds - sections[b]!.startSeconds)) {
    const { label: given, startSeconds, endSeconds } = sections[i]!
    const label = normaliseSectionLabel(given)
    const last = runs.at(-1)
    if (last?.label === label) {
      last.endSeconds = Math.max(last.endSeconds, endSeconds)
      last.sectionIndexes.push(i)
    } else runs.push({ label, startSeconds, endSeconds, sectionIndexes: [i] })
  }
  return runs
}

/** The same, with the clips that belong to each run. */
export const coveredRuns = (
  clips: readonly InstructionClip[],
  sections: readonly SongSection[],
): CoveredRun[] => {
  const runs = sectionRuns(sections).map((run): CoveredRun => ({ ...run, places: [], shares: [] }))
  clips.forEach((clip, place) => {
    const { at, seconds } = longestOverlap(clip, sections)
    const run = runs.find(({ sectionIndexes }) => sectionIndexes.includes(at))
    run?.places.push(place)
    run?.shares.push(seconds / (clip.endSeconds! - clip.startSeconds!))
  })
  return runs
}
