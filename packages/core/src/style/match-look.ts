import type { Change } from '../contract/types.ts'
import type { ClipAnalysis } from '../instruction/types.ts'

/** Differences a person hardly sees, by measure. */
const visible = { brightness: 0.03, contrast: 0.04, saturation: 0.04, warmth: 0.05 } as const

/** The grade adds half the amount of warmth, and multiplies the other measures by 1 ± amount. */
const warmthPerAmount = 0.5

/** A dark clip can need several times its light; beyond this a grade only lifts noise. */
const maxIncrease = 3

const round = (amount: number) => Math.round(amount * 1_000) / 1_000

function scale(aspect: 'brightness' | 'contrast' | 'saturation', from: number, to: number): Change[] {
  if (Math.abs(to - from) < visible[aspect] || from <= 0) return []
  const amount = round(Math.min(Math.abs(to / from - 1), maxIncrease))
  return [{ aspect, direction: to > from ? 'increase' : 'decrease', amount }]
}

/**
 * Works out the changes that bring one clip's measured look to another's: brightness, contrast and saturation by the
 * factor between them, temperature by the difference in warmth. Amounts are as `grade` reads them, relative to what
 * was measured on `clip`. Measures that already agree change nothing.
 */
export function matchLook(clip: ClipAnalysis, reference: ClipAnalysis): Change[] {
  const warmer = reference.warmth - clip.warmth
  const temperature: Change[] =
    Math.abs(warmer) < visible.warmth
      ? []
      : [
          {
            aspect: 'temperature',
            direction: warmer > 0 ? 'increase' : 'decrease',
            amount: round(Math.abs(warmer) / warmthPerAmount),
          },
        ]
  return [
    ...scale('brightness', clip.brightness, reference.brightness),
    ...scale('contrast', clip.contrast, reference.contrast),
    ...scale('saturation', clip.saturation, reference.saturation),
    ...temperature,
  ]
}
