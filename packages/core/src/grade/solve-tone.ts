import { toneAt } from './tone-at.ts'
import type { Tone } from './types.ts'

/** σ of luma that reads as contrast 1 (docs/measurement.md). */
const fullContrastSigma = 0.32
const samples = 64

interface LumaModel {
  luma: number[]
  weight: number[]
}

/** What a tone curve makes of a picture. */
interface LumaMoments {
  mean: number
  sigma: number
}

/**
 * Models the picture's luma as a beta distribution with the measured mean and spread: two numbers are all that
 * an analysis keeps of a histogram, and the beta is the plain distribution on 0…1 that has them.
 */
function lumaModel(brightness: number, contrast: number): LumaModel {
  const mean = Math.min(0.97, Math.max(0.03, brightness))
  const spread = mean * (1 - mean)
  const variance = Math.min(0.9 * spread, Math.max(0.0004, (contrast * fullContrastSigma) ** 2))
  const scale = spread / variance - 1
  const alpha = mean * scale
  const beta = (1 - mean) * scale
  const luma = Array.from({ length: samples }, (_, i) => (i + 0.5) / samples)
  const logs = luma.map((y) => (alpha - 1) * Math.log(y) + (beta - 1) * Math.log(1 - y))
  const top = Math.max(...logs)
  const raw = logs.map((log) => Math.exp(log - top))
  const total = raw.reduce((sum, w) => sum + w, 0)
  return { luma, weight: raw.map((w) => w / total) }
}

function moments(model: LumaModel, tone: Tone): LumaMoments {
  let mean = 0
  let square = 0
  for (let i = 0; i < samples; i += 1) {
    const y = toneAt(tone, model.luma[i]!)
    mean += model.weight[i]! * y
    square += model.weight[i]! * y * y
  }
  return { mean, sigma: Math.sqrt(Math.max(0, square - mean * mean)) }
}

/** Finds where a rising function crosses `target`, searching the logarithm of its argument. */
function solveRising(
  target: number,
  range: [low: number, high: number],
  value: (x: number) => number,
): number {
  let low = Math.log(range[0])
  let high = Math.log(range[1])
  for (let i = 0; i < 22; i += 1) {
    const middle = (low + high) / 2
    if (value(Math.exp(middle)) < target) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/**
 * Solves the luma curve that takes a clip of the measured brightness and contrast to another mean brightness,
 * with its spread multiplied by `contrastFactor` over what the exposure alone does to it.
 * @param from measured `brightness` and `contrast`, 0…1.
 */
export function solveTone(
  from: { brightness: number; contrast: number },
  to: { brightness: number; contrastFactor: number },
): Tone {
  const changesMean = Math.abs(to.brightness - from.brightness) > 1e-6
  const changesSpread = Math.abs(to.contrastFactor - 1) > 1e-6
  const pivot = Math.min(0.75, Math.max(0.25, to.brightness))
  if (!changesMean && !changesSpread) return { exposure: 1, contrast: 1, pivot }
  const model = lumaModel(from.brightness, from.contrast)
  const identity = moments(model, { exposure: 1, contrast: 1, pivot })
  const targetMean = Math.min(0.995, Math.max(0.004, identity.mean + to.brightness - from.brightness))
  const withContrast = (contrast: number): Tone => ({
    exposure: solveRising(targetMean, [0.01, 100], (exposure) => {
      return moments(model, { exposure, contrast, pivot }).mean
    }),
    contrast,
    pivot,
  })
  const plain = withContrast(1)
  if (!changesSpread) return plain
  const targetSigma = moments(model, plain).sigma * to.contrastFactor
  return withContrast(
    solveRising(targetSigma, [0.1, 8], (contrast) => moments(model, withContrast(contrast)).sigma),
  )
}
