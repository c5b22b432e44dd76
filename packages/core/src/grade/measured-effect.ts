import type { Modification } from '../instruction/types.ts'
import { normaliseValue } from './look-name.ts'
import type { GradeEffect } from './types.ts'

const usual = 0.25

/** Whether the modification goes up, down, or names a state to reach. */
function sign(modification: Modification): 1 | -1 {
  return modification.direction === 'decrease' || modification.direction === 'remove' ? -1 : 1
}

function share(modification: Modification): number {
  return Math.min(1, Math.max(0, modification.amount ?? usual))
}

function scaled(name: 'brightness' | 'contrast' | 'saturation', modification: Modification): GradeEffect {
  if (modification.direction === 'set' && modification.amount !== undefined) {
    return { [`${name}To`]: Math.min(1, Math.max(0, modification.amount)) }
  }
  const up = sign(modification) > 0
  const least = name === 'saturation' ? 0 : 0.05
  return {
    [name]: up ? 1 + Math.max(0, modification.amount ?? usual) : Math.max(least, 1 - share(modification)),
  }
}

/** For speed the amount is the factor itself: "20 % slower" is 0.8. Shares sent by others are read as such. */
function speed(modification: Modification): GradeEffect {
  const { amount, direction } = modification
  const up = sign(modification) > 0
  if (amount === undefined) return { speed: up ? 1.25 : 0.8 }
  if (direction === 'increase' && amount < 1) return { speed: 1 + amount }
  return { speed: !up && amount > 1 ? 1 / amount : amount }
}

function motion(modification: Modification): GradeEffect {
  const amount = Math.min(1, Math.max(0, modification.amount ?? usual))
  if (sign(modification) < 0) return { speed: 1 - 0.6 * amount }
  return { speed: 1 + 0.6 * amount, camera: { zoom: [1, 1 + 0.24 * amount] } }
}

/**
 * Reads a modification of an aspect that has a scale. `amount` is relative to the measured value, default 0.25:
 * brightness, saturation and contrast × (1 ± amount); temperature + 0.5 × amount of warmth; more motion is
 * speed × 1.15 with a slow push-in, less × 0.85. `undefined` for aspects without a scale.
 */
export function measuredEffect(modification: Modification): GradeEffect | undefined {
  const k = (modification.amount ?? usual) / usual
  switch (modification.aspect) {
    case 'brightness':
    case 'contrast':
      return scaled(modification.aspect, modification)
    case 'saturation':
      if (modification.direction === 'remove' && modification.amount === undefined)
        return { monochrome: true }
      return scaled('saturation', modification)
    case 'temperature': {
      const cold = /\b(?:cool|cold|ic[ey])/.test(normaliseValue(modification.value ?? '')) ? -1 : 1
      return { warmth: 0.5 * (modification.amount ?? usual) * sign(modification) * cold }
    }
    case 'speed':
      return speed(modification)
    case 'motion':
      return motion(modification)
    case 'focus':
      return sign(modification) > 0 ? { sharpen: 0.8 * k } : { blur: 0.004 * k }
    case 'grain':
      return sign(modification) > 0 ? { grain: 0.4 * k } : { grain: -0.4 * k, denoise: 0.5 * k }
    case 'lighting':
      return scaled('brightness', modification)
    case 'palette':
      return modification.direction === 'set' ? undefined : scaled('saturation', modification)
    default:
      return undefined
  }
}
