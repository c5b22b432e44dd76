import type { Tone } from './types.ts'

/** `g·t / (1 + (g − 1)·t)`: slope `g` at 0, passes through 0 and 1, and 1/g undoes it. */
function lift(t: number, g: number): number {
  return (g * t) / (1 + (g - 1) * t)
}

/**
 * Evaluates the luma curve of a grade: 0 black … 1 white in and out.
 * Exposure bends without clipping; contrast above 1 is an S of two such bends around the pivot.
 */
export function toneAt(tone: Tone, luma: number): number {
  const { exposure, contrast, pivot } = tone
  const y = lift(Math.min(1, Math.max(0, luma)), exposure)
  if (contrast <= 1) return pivot + (y - pivot) * contrast
  if (y < pivot) return pivot * lift(y / pivot, 1 / contrast)
  return 1 - (1 - pivot) * lift((1 - y) / (1 - pivot), 1 / contrast)
}
