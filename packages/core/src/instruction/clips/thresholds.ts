import type { ClipAnalysis } from '../types.ts'

/** Where a measured clip counts as one or the other; between the two it is neither. */
export const thresholds: Record<keyof ClipAnalysis, { low: number; high: number }> = {
  brightness: { low: 0.38, high: 0.65 },
  motion: { low: 0.35, high: 0.65 },
  warmth: { low: -0.25, high: 0.25 },
  saturation: { low: 0.3, high: 0.7 },
  contrast: { low: 0.35, high: 0.65 },
}
