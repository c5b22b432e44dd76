import type { ClipAnalysis, Modification } from '../instruction/types.ts'
import { effectOf } from './effect-of.ts'
import { applyEffect, finishGrade, startGrade } from './grade-state.ts'
import type { Grade } from './types.ts'

/**
 * Turns modifications into picture parameters: the one place that decides what "brighter" means, for the ffmpeg
 * generator and for the instant preview in a page. All modifications compose, oldest first; each is relative to
 * what the ones before it make of the clip. What cannot be graded is left out, see `unsupportedModifications`.
 * @param analysis the measured source; without it a middling picture is assumed.
 */
export function grade(edits: readonly Modification[], analysis: ClipAnalysis | null): Grade {
  const state = startGrade(analysis)
  for (const edit of edits) {
    const effect = effectOf(edit)
    if (effect) applyEffect(state, effect)
  }
  return finishGrade(state)
}
