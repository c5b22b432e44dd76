import type { ClipAnalysis, Modification } from '../instruction/types.ts'
import { effectOf } from './effect-of.ts'
import { applyEffect, startGrade } from './grade-state.ts'
import type { GradeEffect, RoomlessModification } from './types.ts'

/** Below this a change of a 0…1 measure is not seen. */
const visible = 0.02

/** Mean brightness above which hardly any detail is left: where the roll-off begins. */
const washedOut = 0.95

const faults: Record<'brightness' | 'contrast' | 'saturation' | 'warmth', [more: string, less: string]> = {
  brightness: ['as bright as it can get', 'as dark as it can get'],
  contrast: ['as contrasty as it can get', 'as flat as it can get'],
  saturation: ['as colourful as it can get', 'without colour'],
  warmth: ['as warm as it can get', 'as cool as it can get'],
}

/** Effects that leave other traces than the measures are seen even without room in those. */
function onlyMeasures(effect: GradeEffect): boolean {
  const measures = /^(?:brightness|contrast|saturation|monochrome|warmth)/
  return Object.keys(effect).every((key) => measures.test(key))
}

function asked(effect: GradeEffect, name: keyof typeof faults): number | null {
  if (name === 'warmth') return effect.warmth ?? null
  if (name === 'saturation' && effect.monochrome) return -1
  const factor = effect[name]
  return factor === undefined ? null : factor - 1
}

/**
 * Lists changes that would hardly be seen because the clip is already there, black and white on a grey one, or that
 * leave hardly anything to see, brighter on a white one. Works on the measures; empty without an analysis.
 */
export function noMeasurableRoom(
  edits: readonly Modification[],
  analysis: ClipAnalysis | null,
): RoomlessModification[] {
  if (!analysis) return []
  const state = startGrade(analysis)
  const found: RoomlessModification[] = []
  for (const modification of edits) {
    const effect = effectOf(modification)
    if (!effect) continue
    const before = { ...state.to }
    applyEffect(state, effect)
    if (!onlyMeasures(effect)) continue
    const wanted = (Object.keys(faults) as (keyof typeof faults)[]).filter(
      (name) => asked(effect, name) !== null,
    )
    if (state.to.brightness > washedOut && state.to.brightness > before.brightness) {
      const reason =
        'The clip is so bright already that this washes out most of its detail; ask for a little less.'
      found.push({ modification, reason })
      continue
    }
    const moved = wanted.some((name) => Math.abs(state.to[name] - before[name]) >= visible)
    const name = wanted[0]
    if (moved || name === undefined) continue
    const fault = faults[name][asked(effect, name)! > 0 ? 0 : 1]
    found.push({ modification, reason: `The clip is already ${fault}; the change would hardly be seen.` })
  }
  return found
}
