import type { ClipAnalysis } from '../instruction/types.ts'
import { addChroma, grey, scaleChroma } from './chroma.ts'
import { rollOff } from './roll-off.ts'
import { solveTone } from './solve-tone.ts'
import type { CameraPath, Chroma, Grade, GradeEffect } from './types.ts'

/** A middling picture, assumed where a clip was not measured. */
const middling: ClipAnalysis = { brightness: 0.45, saturation: 0.5, contrast: 0.5, motion: 0.35, warmth: 0 }

/** Chroma of one unit of warmth: warmth = (V − U) / 64 in 8-bit codes, half of it on either side. */
const warmChroma: Chroma = { u: -32 / 255, v: 32 / 255 }
/** Share of an even colour shift that black already gets; the rest grows with luma, as light does. */
const shadowShare = 0.45

/** A grade in the making, with the measures that the edits so far lead to. */
export interface GradeState {
  from: ClipAnalysis
  /** Where the edits so far take the clip. */
  to: ClipAnalysis
  contrastFactor: number
  chromaScale: number
  monochrome: boolean
  grade: Omit<Grade, 'tone' | 'saturation' | 'aim'>
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
const stillCamera = (): CameraPath => ({ zoom: [1, 1], x: [0, 0], y: [0, 0], roll: [0, 0], shake: 0 })

/** Starts a grade that changes nothing. */
export function startGrade(analysis: ClipAnalysis | null): GradeState {
  const from = analysis ?? middling
  return {
    from,
    to: { ...from },
    contrastFactor: 1,
    chromaScale: 1,
    monochrome: false,
    grade: {
      shadows: grey,
      highlights: grey,
      blur: 0,
      glow: 0,
      sharpen: 0,
      denoise: 0,
      vignette: 0,
      grain: 0,
      bleed: 0,
      speed: 1,
      camera: stillCamera(),
      fadeInSeconds: 0,
      fadeOutSeconds: 0,
      letterbox: 0,
      mirror: false,
    },
  }
}

function applyBrightness(state: GradeState, effect: GradeEffect): void {
  const now = state.to.brightness
  if (effect.brightnessTo !== undefined) state.to.brightness = effect.brightnessTo
  if (effect.brightness === undefined) return
  let next = rollOff(now * effect.brightness)
  if (effect.brightnessMax !== undefined) {
    next =
      effect.brightness < 1
        ? Math.min(next, Math.min(now, effect.brightnessMax))
        : Math.min(next, Math.max(now, effect.brightnessMax))
  }
  if (effect.brightnessMin !== undefined) next = Math.max(next, Math.min(now, effect.brightnessMin))
  state.to.brightness = next
  followWithChroma(state, next / Math.max(0.02, now))
}

/**
 * Lets colour follow light a part of the way. On film it follows all the way, which would cost "darker" a quarter
 * of its measured saturation; left alone, night would glow with daylight colours.
 */
function followWithChroma(state: GradeState, ratio: number): void {
  const factor = ratio < 1 ? ratio ** 0.5 : ratio ** 0.25
  state.chromaScale *= factor
  state.to.saturation = rollOff(state.to.saturation * factor)
}

function applyContrast(state: GradeState, effect: GradeEffect): void {
  const now = Math.max(0.02, state.to.contrast)
  const next = effect.contrastTo ?? (effect.contrast === undefined ? now : rollOff(now * effect.contrast))
  state.contrastFactor *= Math.max(0.02, next) / now
  state.to.contrast = next
}

function applyColour(state: GradeState, effect: GradeEffect): void {
  const { grade, to } = state
  if (effect.restoreColor) {
    Object.assign(state, { monochrome: false, chromaScale: 1 })
    to.saturation = state.from.saturation
  }
  if (effect.monochrome) {
    Object.assign(state, { monochrome: true })
    Object.assign(grade, { shadows: grey, highlights: grey })
    Object.assign(to, { saturation: 0, warmth: 0 })
  } else if (effect.saturation !== undefined || effect.saturationTo !== undefined) {
    const now = to.saturation
    const next = effect.saturationTo ?? rollOff(now * (effect.saturation ?? 1))
    const factor = now > 0.005 ? next / now : 1
    state.chromaScale *= factor
    grade.shadows = scaleChroma(grade.shadows, factor)
    grade.highlights = scaleChroma(grade.highlights, factor)
    Object.assign(to, { saturation: now * factor, warmth: to.warmth * factor })
  }
  if (effect.warmth) applyWarmth(state, effect.warmth, effect)
  if (effect.shadows) grade.shadows = addChroma(grade.shadows, effect.shadows)
  if (effect.highlights) grade.highlights = addChroma(grade.highlights, effect.highlights)
}

/** Shifts the mean by exactly `warmth`, little in the shadows and more in the lights, as warm light does. */
function applyWarmth(
  state: GradeState,
  warmth: number,
  { warmthMin = -1, warmthMax = 1 }: Pick<GradeEffect, 'warmthMin' | 'warmthMax'>,
): void {
  const now = state.to.warmth
  const next = clamp(now + warmth, Math.max(-1, warmthMin), Math.min(1, Math.max(now, warmthMax)))
  const shift = scaleChroma(warmChroma, next - now)
  const mean = clamp(state.to.brightness, 0.3, 0.8)
  state.to.warmth = next
  state.grade.shadows = addChroma(state.grade.shadows, scaleChroma(shift, shadowShare))
  const lights = shadowShare + (1 - shadowShare) / mean
  state.grade.highlights = addChroma(state.grade.highlights, scaleChroma(shift, lights))
}

function applyCamera(camera: CameraPath, effect: Partial<CameraPath>): CameraPath {
  const zoom: [number, number] = effect.zoom ?? [1, 1]
  const add = (a: [number, number], b: [number, number] = [0, 0]): [number, number] => [
    clamp(a[0] + b[0], -1, 1),
    clamp(a[1] + b[1], -1, 1),
  ]
  const roll = effect.roll ?? [0, 0]
  return {
    zoom: [clamp(camera.zoom[0] * zoom[0], 1, 3), clamp(camera.zoom[1] * zoom[1], 1, 3)],
    x: add(camera.x, effect.x),
    y: add(camera.y, effect.y),
    roll: [clamp(camera.roll[0] + roll[0], -15, 15), clamp(camera.roll[1] + roll[1], -15, 15)],
    shake: clamp(camera.shake + (effect.shake ?? 0), 0, 3),
  }
}

const strengths = { blur: 0.05, glow: 0.9, sharpen: 2, denoise: 1, vignette: 1, grain: 1, bleed: 1 } as const

function applyPicture(state: GradeState, effect: GradeEffect): void {
  const { grade } = state
  for (const name of Object.keys(strengths) as (keyof typeof strengths)[]) {
    grade[name] = clamp(grade[name] + (effect[name] ?? 0), 0, strengths[name])
  }
  const wanted = effect.speedTo ?? (effect.speed === undefined ? undefined : grade.speed * effect.speed)
  if (wanted !== undefined) {
    const speed = clamp(wanted, 0.25, 4)
    state.to.motion = rollOff((state.to.motion * speed) / grade.speed)
    grade.speed = speed
  }
  if (effect.cameraReset) grade.camera = stillCamera()
  if (effect.camera) grade.camera = applyCamera(grade.camera, effect.camera)
  grade.fadeInSeconds = effect.fadeInSeconds ?? grade.fadeInSeconds
  grade.fadeOutSeconds = effect.fadeOutSeconds ?? grade.fadeOutSeconds
  grade.letterbox = effect.letterbox ?? grade.letterbox
  grade.mirror = effect.mirror ? !grade.mirror : grade.mirror
}

/** Adds one effect. Order matters: each is relative to what came before. */
export function applyEffect(state: GradeState, effect: GradeEffect): void {
  applyBrightness(state, effect)
  applyContrast(state, effect)
  applyColour(state, effect)
  applyPicture(state, effect)
}

/** Solves the curve and closes the grade. */
export function finishGrade(state: GradeState): Grade {
  const { from, to } = state
  const tone = solveTone(from, { brightness: to.brightness, contrastFactor: state.contrastFactor })
  return {
    ...state.grade,
    tone,
    saturation: state.monochrome ? 0 : state.chromaScale,
    aim: { from: { ...from }, to: { ...to } },
  }
}
