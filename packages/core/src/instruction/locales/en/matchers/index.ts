import type { Matcher } from '../../../matcher.ts'
import { bounds, countedBounds, describedClips, times } from './described.ts'
import { conditional, conditionClips, countedSuperlatives, mostAndLeast, superlatives } from './looks.ts'
import { hashNumbers, numberedClips } from './numbered.ts'
import { countedPositions, positions } from './positions.ts'
import { allClips, everyNth, parity, pronouns, rest, selected } from './quantities.ts'
import { countedSectionRows, countedSections, sections, whenSections } from './sections.ts'
import { shots } from './shown.ts'
import { timeEdges } from './time-edges.ts'

/** In the order they are tried at each word; the first that answers wins. */
export const matchers: readonly Matcher[] = [
  timeEdges,
  countedSectionRows,
  countedSections,
  countedSuperlatives,
  superlatives,
  mostAndLeast,
  everyNth,
  parity,
  rest,
  numberedClips,
  hashNumbers,
  countedPositions,
  positions,
  sections,
  allClips,
  selected,
  pronouns,
  conditional,
  whenSections,
  shots,
  conditionClips,
  describedClips,
  countedBounds,
  bounds,
  times,
]
