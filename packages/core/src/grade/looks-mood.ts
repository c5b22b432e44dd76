import { chromaFromRgb } from './chroma.ts'
import { type Looks, looks } from './look-table.ts'
import type { GradeEffect } from './types.ts'

const dreamy: GradeEffect = {
  brightness: 1.08,
  contrast: 0.82,
  saturation: 0.92,
  warmth: 0.05,
  glow: 0.5,
  speed: 0.92,
  highlights: chromaFromRgb([255, 190, 220], 0.06),
}
const ethereal: GradeEffect = {
  brightness: 1.16,
  contrast: 0.78,
  saturation: 0.72,
  warmth: -0.06,
  glow: 0.6,
  speed: 0.9,
  highlights: chromaFromRgb([210, 220, 255], 0.06),
}
/** A look that darkens leaves a dark clip its detail; only the word "dark" itself may take it. */
const darkestLook = 0.36
const gritty: GradeEffect = {
  brightness: 0.92,
  brightnessMin: darkestLook,
  contrast: 1.26,
  saturation: 0.7,
  grain: 0.5,
  sharpen: 0.6,
  vignette: 0.25,
}
const dramatic: GradeEffect = {
  brightness: 0.86,
  brightnessMin: darkestLook,
  contrast: 1.3,
  saturation: 1.04,
  sharpen: 0.2,
  vignette: 0.4,
}
const moody: GradeEffect = {
  brightness: 0.78,
  contrast: 1.12,
  saturation: 0.78,
  warmth: -0.08,
  shadows: chromaFromRgb([30, 60, 80], 0.1),
  vignette: 0.35,
}
const sad: GradeEffect = { brightness: 0.88, contrast: 0.94, saturation: 0.62, warmth: -0.16 }
const happy: GradeEffect = { brightness: 1.14, contrast: 1.03, saturation: 1.18, warmth: 0.1 }
const eerie: GradeEffect = {
  brightness: 0.72,
  contrast: 1.16,
  saturation: 0.58,
  shadows: chromaFromRgb([20, 90, 70], 0.14),
  vignette: 0.45,
  grain: 0.15,
}
const calm: GradeEffect = { speed: 0.85, contrast: 0.93, saturation: 0.94 }
const energetic: GradeEffect = { speed: 1.2, contrast: 1.12, saturation: 1.15, camera: { zoom: [1, 1.08] } }
const cinematic: GradeEffect = {
  brightness: 0.94,
  contrast: 1.14,
  saturation: 0.96,
  shadows: chromaFromRgb([0, 100, 120], 0.1),
  highlights: chromaFromRgb([255, 170, 90], 0.08),
  vignette: 0.25,
}
const romantic: GradeEffect = {
  brightness: 1.05,
  contrast: 0.9,
  warmth: 0.12,
  glow: 0.35,
  highlights: chromaFromRgb([255, 160, 180], 0.08),
}
const cosy: GradeEffect = { warmth: 0.2, contrast: 0.95, brightness: 0.98, vignette: 0.2 }
const tense: GradeEffect = {
  brightness: 0.84,
  contrast: 1.25,
  saturation: 0.72,
  warmth: -0.1,
  vignette: 0.35,
  camera: { shake: 0.5 },
}

/** Moods, by normalised name. */
export const moodLooks: Looks = looks([
  ['dreamy, dreamlike', dreamy],
  ['surreal', { ...dreamy, saturation: 1.15 }],
  ['magical', { ...dreamy, saturation: 1.1, warmth: 0.02 }],
  ['whimsical', { ...dreamy, glow: 0.3, saturation: 1.1 }],
  ['ethereal, heavenly', ethereal],
  ['gritty, grungy', gritty],
  ['raw', { ...gritty, grain: 0.35 }],
  ['edgy', { ...gritty, grain: 0.2 }],
  ['dramatic, powerful', dramatic],
  ['intense', { ...dramatic, saturation: 1.12 }],
  ['epic', { ...dramatic, saturation: 1.1, warmth: 0.06 }],
  ['moody, brooding, somber', moody],
  ['mysterious', { ...moody, brightness: 0.72 }],
  ['gloomy', { ...moody, contrast: 0.98 }],
  ['dark', { brightness: 0.7, contrast: 1.08, vignette: 0.2 }],
  ['sad, melancholy, melancholic, lonely', sad],
  ['bleak', { ...sad, saturation: 0.45 }],
  ['happy, happier, cheerful, joyful, playful, uplifting, fun', happy],
  ['hopeful', { ...happy, glow: 0.2 }],
  ['upbeat', { ...happy, speed: 1.1 }],
  ['festive', { ...happy, saturation: 1.3 }],
  ['fresh', { brightness: 1.1, saturation: 1.1, warmth: -0.06 }],
  ['eerie, spooky, scary, creepy, ominous, haunting, horror, sinister', eerie],
  ['tense, suspenseful, thrilling', tense],
  ['calm, calmer, peaceful, serene, tranquil, relaxed, relaxing, gentle, still, calm and still', calm],
  ['meditative', { ...calm, glow: 0.2 }],
  ['energetic, high energy, dynamic, lively, exciting, action', energetic],
  ['frantic', { ...energetic, speed: 1.4, camera: { zoom: [1, 1.08], shake: 0.8 } }],
  ['chaotic', { ...energetic, speed: 1.4, camera: { zoom: [1, 1.08], shake: 1 } }],
  ['cinematic, filmic', cinematic],
  ['romantic, intimate, tender, emotional', romantic],
  ['cozy, cosy, inviting', cosy],
  ['warm', { warmth: 0.16 }],
  ['cold', { warmth: -0.18, saturation: 0.92 }],
  [
    'nostalgic',
    { brightness: 1.03, contrast: 0.84, saturation: 0.78, warmth: 0.16, grain: 0.2, vignette: 0.2 },
  ],
  ['elegant', { contrast: 1.06, saturation: 0.86, glow: 0.12 }],
  ['luxurious', { contrast: 1.12, saturation: 0.95, warmth: 0.08, vignette: 0.25 }],
  [
    'futuristic',
    {
      contrast: 1.16,
      saturation: 1.06,
      warmth: -0.2,
      highlights: chromaFromRgb([90, 220, 255], 0.08),
    },
  ],
  [
    'cyberpunk',
    {
      brightness: 0.86,
      contrast: 1.18,
      saturation: 1.3,
      shadows: chromaFromRgb([90, 10, 190], 0.2),
      highlights: chromaFromRgb([30, 230, 255], 0.1),
      glow: 0.25,
    },
  ],
])
