import { type Looks, looks } from './look-table.ts'
import type { GradeEffect } from './types.ts'

const blur: GradeEffect = { blur: 0.008 }
const sharp: GradeEffect = { sharpen: 0.8 }
const softFocus: GradeEffect = { glow: 0.4, blur: 0.0015 }

/** Sharpness, frame and fades, by normalised name. */
export const pictureLooks: Looks = looks([
  ['blur, blurry, blurred, blurrier, out of focus, defocus, defocused', blur],
  ['sharp, sharper, sharpen, sharpness, crisp, crisper, clear, clearer, in focus, detailed, focused', sharp],
  ['soft focus, bloom', softFocus],
  ['vignette, vignetting, dark corners, dark edges', { vignette: 0.5 }],
  ['letterbox, letterboxed, black bars, cinematic bars, widescreen', { letterbox: 2.39 }],
  ['mirror, mirrored, flip, flipped, flip horizontally, horizontally', { mirror: true }],
  ['fade in, fade in from black, fade from black', { fadeInSeconds: 1 }],
  ['fade out, fade out to black, fade to black', { fadeOutSeconds: 1 }],
  ['fade in and out', { fadeInSeconds: 1, fadeOutSeconds: 1 }],
])
