import type { ClipAnalysis } from '@retake/core'

/** Side of the picture that is measured, and of the one whose motion is. */
export const measuredSize = { width: 320, height: 180 }
export const motionSize = { width: 160, height: 90 }
/** Pictures a second that are measured. */
export const measuredRate = 12

const lumaBlack = 16
const lumaRange = 219
const fullSaturation = 36
const fullContrastSigma = 0.32
const warmthRange = 64
const motionScale = 5.6

/** Raw measures of one picture, in 8-bit codes. */
export interface FrameMeasures {
  lumaMean: number
  lumaSigma: number
  saturationMean: number
  blueMean: number
  redMean: number
  spatial: number
  temporal: number
}

const clamp = (value: number, low: number): number => Math.min(1, Math.max(low, value))
const round = (value: number): number => Math.round(value * 10_000) / 10_000

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Sums up the measures of a clip's pictures. The formulas, and the figures they were checked with: docs/measurement.md. */
export function toAnalysis(frames: readonly FrameMeasures[]): ClipAnalysis {
  const over = (pick: (frame: FrameMeasures) => number): number => mean(frames.map(pick))
  const change = frames.slice(1).map(({ temporal, spatial }) => (spatial > 0 ? temporal / spatial : 0))
  return {
    brightness: round(clamp((over((f) => f.lumaMean) - lumaBlack) / lumaRange, 0)),
    saturation: round(clamp(over((f) => f.saturationMean) / fullSaturation, 0)),
    contrast: round(clamp(over((f) => f.lumaSigma) / lumaRange / fullContrastSigma, 0)),
    warmth: round(clamp((over((f) => f.redMean) - over((f) => f.blueMean)) / warmthRange, -1)),
    motion: round(clamp(motionScale * median(change), 0)),
  }
}
