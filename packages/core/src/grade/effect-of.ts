import type { Modification } from '../instruction/types.ts'
import { normaliseValue } from './look-name.ts'
import { lookUp, lookUpTint } from './look-up.ts'
import { measuredEffect } from './measured-effect.ts'
import { scaleEffect } from './scale-effect.ts'
import type { GradeEffect } from './types.ts'

const stillness =
  /^(?:static|locked|locked off|fixed|tripod|stable|steady|steadier|stabili[sz]ed?|stationary|no)\b/
const rates: Record<string, readonly string[]> = {
  4: ['timelapse', 'time lapse', 'hyperlapse'],
  2: ['double speed', 'twice as fast', 'fast forward'],
  1.5: ['fast motion'],
  1.25: ['fast', 'faster', 'quick', 'quicker', 'speed up', 'sped up'],
  1: ['normal', 'normal speed', 'real time'],
  0.8: ['slow', 'slower', 'slow down'],
  0.5: ['slow motion', 'slow mo', 'slowmo', 'half speed'],
  0.25: ['super slow motion'],
}

function rate(modification: Modification): GradeEffect | undefined {
  if (modification.aspect !== 'speed' && modification.aspect !== 'motion') return undefined
  const name = normaliseValue(modification.value ?? '')
  const factor = Object.keys(rates).find((key) => rates[key]?.includes(name))
  if (factor === undefined) return undefined
  return factor === '1' ? { speedTo: 1 } : { speed: Number(factor) }
}

/** Whether the camera is to rest. What it did in the footage stays, so that can be done only in part. */
export function asksForStillness({ aspect, direction, value }: Modification): boolean {
  if (aspect !== 'camera-movement') return false
  return direction === 'remove' || direction === 'decrease' || stillness.test(normaliseValue(value ?? ''))
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
 * Reads what a modification does; `null` when nothing of it can be done. Named looks come first ("noir", "sunset",
 * "pan-left"), then the scale of the aspect; names are taken from any aspect, because "vintage" may be filed as film,
 * era or mood. Of more or less brightness the name is a part of the picture, "brighten the shadows", and no look.
 */
export function effectOf(modification: Modification): GradeEffect | null {
  const known = rate(modification)
  if (known) return known
  if (asksForStillness(modification)) return { cameraReset: true, speed: 0.85 }
  const { aspect, value, direction } = modification
  const hasScale =
    aspect === 'brightness' || aspect === 'contrast' || aspect === 'saturation' || aspect === 'grain'
  const ofRegion = hasScale && (direction === 'increase' || direction === 'decrease')
  if (value === undefined || value.trim() === '' || aspect === 'temperature' || ofRegion) {
    return measuredEffect(modification) ?? null
  }
  const colour = aspect === 'tint' || aspect === 'palette' ? lookUpTint(value) : undefined
  const look = (aspect === 'tint' ? colour : undefined) ?? lookUp(aspect, value) ?? colour
  if (look) return scaleEffect(holdHighlights(look), intensity(modification))
  return hasScale ? (measuredEffect(modification) ?? null) : null
}
