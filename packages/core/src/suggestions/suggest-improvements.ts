import { suggestConsistency } from './consistency.ts'
import { suggestCreative } from './creative.ts'
import { suggestQuality } from './quality.ts'
import type { SuggestInput, Suggestion } from './types.ts'

/**
 * Says what could be better about a clip, each with the measured numbers that say so: what looks wrong by itself,
 * what sets it apart from the clips of its section, and what would serve the song. Rules only, no language model;
 * what was not measured suggests nothing. Thresholds are those of the instruction's conditions.
 */
export function suggestImprovements(input: SuggestInput): Suggestion[] {
  const quality = suggestQuality(input)
  const measures = new Set(quality.flatMap(({ evidence }) => evidence.map(({ measure }) => measure)))
  // One fact is one suggestion: a clip that is too dark is not also told that its neighbours are brighter.
  const consistency = suggestConsistency(input).filter(
    ({ evidence }) => !evidence.some(({ measure }) => measures.has(measure)),
  )
  return [...quality, ...consistency, ...suggestCreative(input)]
}
