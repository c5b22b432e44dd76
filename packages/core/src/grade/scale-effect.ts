import { scaleChroma } from './chroma.ts'
import type { CameraPath, GradeEffect } from './types.ts'

const factors = ['brightness', 'contrast', 'saturation', 'speed'] as const
const shares = ['warmth', 'blur', 'glow', 'sharpen', 'denoise', 'vignette', 'grain', 'bleed'] as const

function scaleCamera(camera: Partial<CameraPath>, k: number): Partial<CameraPath> {
  const pair = (from: [number, number], neutral: number): [number, number] => [
    neutral + (from[0] - neutral) * k,
    neutral + (from[1] - neutral) * k,
  ]
  return {
    ...(camera.zoom && { zoom: pair(camera.zoom, 1) }),
    ...(camera.x && { x: camera.x }),
    ...(camera.y && { y: camera.y }),
    ...(camera.roll && { roll: pair(camera.roll, 0) }),
    ...(camera.shake !== undefined && { shake: camera.shake * k }),
  }
}

/**
 * Makes an effect stronger or weaker: 1 = as it is, 2 = twice, −1 = the opposite ("less dramatic").
 * Factors go by powers, so that an effect and its opposite cancel out.
 */
export function scaleEffect(effect: GradeEffect, k: number): GradeEffect {
  if (k === 1) return effect
  const scaled: GradeEffect = { ...effect }
  for (const name of factors) {
    const value = effect[name]
    if (value !== undefined) scaled[name] = value ** k
  }
  for (const name of shares) {
    const value = effect[name]
    if (value !== undefined) scaled[name] = value * k
  }
  if (effect.shadows) scaled.shadows = scaleChroma(effect.shadows, k)
  if (effect.highlights) scaled.highlights = scaleChroma(effect.highlights, k)
  if (effect.camera) scaled.camera = scaleCamera(effect.camera, Math.max(0, k))
  if (k < 0) {
    delete scaled.brightnessMax
    delete scaled.brightnessMin
    delete scaled.warmthMin
    delete scaled.warmthMax
    if (effect.monochrome) delete scaled.monochrome
    if (effect.monochrome) scaled.restoreColor = true
  }
  return scaled
}
