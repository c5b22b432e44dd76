import { chromaFromRgb } from './chroma.ts'
import { type Looks, looks } from './look-table.ts'
import type { GradeEffect } from './types.ts'

const vintage: GradeEffect = {
  contrast: 0.86,
  saturation: 0.74,
  warmth: 0.14,
  shadows: chromaFromRgb([60, 70, 110], 0.1),
  highlights: chromaFromRgb([255, 225, 160], 0.1),
  grain: 0.35,
  vignette: 0.35,
}
const vhs: GradeEffect = {
  brightness: 1.03,
  contrast: 0.9,
  saturation: 1.2,
  blur: 0.002,
  bleed: 0.6,
  grain: 0.3,
  shadows: chromaFromRgb([60, 30, 130], 0.12),
}
const super8: GradeEffect = { ...vintage, grain: 0.6, blur: 0.0015, vignette: 0.5, camera: { shake: 0.35 } }
const analog: GradeEffect = {
  contrast: 0.96,
  saturation: 0.94,
  warmth: 0.06,
  grain: 0.25,
  shadows: chromaFromRgb([0, 80, 90], 0.05),
}
const silent: GradeEffect = {
  monochrome: true,
  contrast: 1.16,
  grain: 0.6,
  vignette: 0.6,
  speed: 1.12,
  camera: { shake: 0.25 },
}
const noir: GradeEffect = { monochrome: true, brightness: 0.8, contrast: 1.36, vignette: 0.5, grain: 0.2 }
const seventies: GradeEffect = { ...vintage, saturation: 0.92, warmth: 0.22 }
const technicolor: GradeEffect = { saturation: 1.4, contrast: 1.14, warmth: 0.06 }

/** Film stocks and eras that a grade can honestly imitate, by normalised name. */
export const filmLooks: Looks = looks([
  ['vintage, retro, old, old fashioned, aged', vintage],
  ['antique', { ...vintage, monochrome: true, highlights: chromaFromRgb([255, 215, 150], 0.3) }],
  ['film, analog, analogue, 35mm, 35 mm', analog],
  ['16mm, 16 mm', { ...analog, grain: 0.45, vignette: 0.2 }],
  ['kodak', { ...analog, warmth: 0.12 }],
  ['kodak portra, portra', { ...analog, warmth: 0.1, contrast: 0.9 }],
  ['kodachrome', { ...analog, saturation: 1.2, contrast: 1.1, warmth: 0.1 }],
  ['fuji', { ...analog, warmth: -0.02, highlights: chromaFromRgb([190, 255, 200], 0.04) }],
  ['film grain, grain, noise', { grain: 0.4 }],
  ['grainy, noisy', { grain: 0.45 }],
  ['polaroid', { ...vintage, contrast: 0.8, grain: 0.15, vignette: 0.4 }],
  ['super 8, super8, 8mm, 8 mm, home movie', super8],
  ['vhs, 80s vhs, 90s vhs, vhs tape, videotape, camcorder, 80s, 1980s, eighties', vhs],
  ['90s, 1990s, nineties', { ...vhs, bleed: 0.35, saturation: 1.05 }],
  ['70s, 1970s, seventies', seventies],
  ['60s, 1960s, sixties', { ...seventies, saturation: 1.05, warmth: 0.12 }],
  ['50s, 1950s, fifties, technicolor', technicolor],
  ['40s, 1940s, noir, film noir', noir],
  ['30s, 1930s', { ...silent, speed: 1 }],
  ['20s, 1920s, silent, silent movie, old movie', silent],
  ['hdr', { contrast: 1.12, saturation: 1.15, sharpen: 0.5 }],
  ['documentary', { saturation: 0.86, contrast: 0.96, grain: 0.1 }],
])
