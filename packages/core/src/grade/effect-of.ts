import type { Modification } from '../instruction/types.ts'
import { normaliseValue } from './look-name.ts'
import { lookUp, lookUpTint } from './look-up.ts'
import { measuredEffect } from './measured-effect.ts'
import { refusal } from './refusal.ts'
import { scaleEffect } from './scale-effect.ts'
import type { GradeEffect } from './types.ts'

/** What a modification does, and what of it cannot be done. */
export interface ReadModification {
  /** `null` = nothing of it can be done. */
  effect: GradeEffect | null
  /** For people; `null` when all of it can be done. */
  reason: string | null
}

const stillness =
  /^(?:static|locked|locked off|fixed|tripod|stable|steady|steadier|stabili[sz]ed?|stationary|no)\b/
const rates: Record<string, number> = {
  fast: 1.25,
  faster: 1.25,
  quick: 1.25,
  quicker: 1.25,
  'speed up': 1.25,
  'sped up': 1.25,
  'fast motion': 1.5,
  'double speed': 2,
  'twice as fast': 2,
  timelapse: 4,
  'time lapse': 4,
  'fast forward': 2,
  hyperlapse: 4,
  slow: 0.8,
  slower: 0.8,
  'slow motion': 0.5,
  'slow mo': 0.5,
  slowmo: 0.5,
  'slow down': 0.8,
  'half speed': 0.5,
  'super slow motion': 0.25,
  normal: 1,
  'normal speed': 1,
  'real time': 1,
}

function rate(modification: Modification): GradeEffect | undefined {
  if (modification.aspect !== 'speed' && modification.aspect !== 'motion') return undefined
  const name = normaliseValue(modification.value ?? '')
  const factor = Object.hasOwn(rates, name) ? rates[name] : undefined
  return factor === undefined ? undefined : factor === 1 ? { speedTo: 1 } : { speed: factor }
}

function still(modification: Modification): ReadModification | undefined {
  if (modification.aspect !== 'camera-movement') return undefined
  const taken = modification.direction === 'remove' || modification.direction === 'decrease'
  if (!taken && !stillness.test(normaliseValue(modification.value ?? ''))) return undefined
  return {
    effect: { cameraReset: true, speed: 0.85 },
    reason:
      "The camera's own movement is part of the footage and stays; the clip is played calmer, and moves added by earlier edits are taken back.",
  }
}

/** A look may brighten, but not wash a bright clip out; only the word "bright" itself may. */
const brightestLook = 0.8

function holdHighlights(look: GradeEffect): GradeEffect {
  const raises = look.brightness !== undefined && look.brightness > 1 && look.brightnessMax === undefined
  return raises ? { brightnessMax: brightestLook, ...look } : look
}

function intensity(modification: Modification): number {
  const strength =
    modification.amount === undefined ? 1 : Math.min(3, Math.max(0.2, modification.amount / 0.25))
  return modification.direction === 'decrease' || modification.direction === 'remove'
    ? -0.8 * strength
    : strength
}

/**
 * Reads one modification. Named looks come first ("noir", "sunset", "pan-left"), then the scale of the aspect;
 * names are taken from any aspect, because "vintage" may be filed as film, era or mood.
 */
export function effectOf(modification: Modification): ReadModification {
  const done = (effect: GradeEffect): ReadModification => ({ effect, reason: null })
  const known = rate(modification)
  if (known) return done(known)
  const calmed = still(modification)
  if (calmed) return calmed
  const { aspect, value } = modification
  if (value !== undefined && value.trim() !== '' && aspect !== 'temperature') {
    const colour = aspect === 'tint' || aspect === 'palette' ? lookUpTint(value) : undefined
    const look = (aspect === 'tint' ? colour : undefined) ?? lookUp(aspect, value) ?? colour
    if (look) return done(scaleEffect(holdHighlights(look), intensity(modification)))
    const scale =
      aspect === 'brightness' || aspect === 'contrast' || aspect === 'saturation' || aspect === 'grain'
    return scale ? done(measuredEffect(modification)!) : { effect: null, reason: refusal(modification) }
  }
  const effect = measuredEffect(modification)
  return effect ? done(effect) : { effect: null, reason: refusal(modification) }
}
