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
  /** Where it lies and what it covers, for people; empty until somebody asks. */
  because: string
}

const inOrder = (sections: readonly SongSection[]): number[] => {
  const order: number[] = []
  let sorted = true
  for (let i = 0; i < sections.length; i++) {
    order.push(i)
    if (i > 0 && sections[i]!.startSeconds < sections[i - 1]!.startSeconds) sorted = false
  }
  return sorted ? order : order.sort((a, b) => sections[a]!.startSeconds - sections[b]!.startSeconds)
}

const mergeRuns = (sections: readonly SongSection[], runOf: number[]): CoveredRun[] => {
  const runs: CoveredRun[] = []
  for (const i of inOrder(sections)) {
    const { label: given, startSeconds, endSeconds } = sections[i]!
    const label = normaliseSectionLabel(given)
    const last = runs[runs.length - 1]
    if (last !== undefined && last.label === label) {
      if (endSeconds > last.endSeconds) last.endSeconds = endSeconds
      last.sectionIndexes.push(i)
    } else
      runs.push({ label, startSeconds, endSeconds, sectionIndexes: [i], places: [], shares: [], because: '' })
    runOf[i] = runs.length - 1
  }
  return runs
}

/** Sections in order of time, with neighbours of one label merged. */
export const sectionRuns = (sections: readonly SongSection[]): SectionRun[] => mergeRuns(sections, [])

/** The same, with the clips that belong to each run. */
export const coveredRuns = (
  clips: readonly InstructionClip[],
  sections: readonly SongSection[],
): CoveredRun[] => {
  const runOf: number[] = []
  const runs = mergeRuns(sections, runOf)
  for (let place = 0; place < clips.length; place++) {
    const clip = clips[place]!
    const { at, seconds } = longestOverlap(clip, sections)
    if (at < 0) continue
    const run = runs[runOf[at]!]!
    run.places.push(place)
    run.shares.push(seconds / (clip.endSeconds! - clip.startSeconds!))
  }
  return runs
}
