import { chromaFromRgb } from './chroma.ts'
import { type Looks, looks } from './look-table.ts'
import type { GradeEffect } from './types.ts'

const night: GradeEffect = {
  brightness: 0.42,
  brightnessMax: 0.26,
  contrast: 1.06,
  saturation: 0.72,
  warmth: -0.2,
  shadows: chromaFromRgb([20, 40, 110], 0.16),
  highlights: chromaFromRgb([90, 130, 220], 0.1),
  vignette: 0.3,
}
const dusk: GradeEffect = {
  brightness: 0.68,
  brightnessMax: 0.42,
  saturation: 0.92,
  warmth: -0.14,
  shadows: chromaFromRgb([40, 40, 120], 0.14),
  highlights: chromaFromRgb([210, 130, 190], 0.08),
  vignette: 0.2,
}
const sunset: GradeEffect = {
  brightness: 0.94,
  contrast: 1.06,
  saturation: 1.12,
  warmth: 0.26,
  warmthMin: 0.22,
  warmthMax: 0.6,
  shadows: chromaFromRgb([110, 50, 130], 0.08),
  highlights: chromaFromRgb([255, 140, 40], 0.1),
  vignette: 0.18,
}
const dawn: GradeEffect = {
  brightness: 1.05,
  contrast: 0.86,
  saturation: 0.95,
  warmth: 0.1,
  shadows: chromaFromRgb([90, 90, 160], 0.08),
  highlights: chromaFromRgb([255, 170, 170], 0.12),
  glow: 0.2,
}
const day: GradeEffect = {
  brightness: 1.35,
  brightnessMax: 0.68,
  contrast: 1.05,
  saturation: 1.1,
  warmth: 0.04,
}

/** Times of day and kinds of light, by normalised name. */
export const lightLooks: Looks = looks([
  ['night, nighttime, night time, moonlight, moonlit, day for night', night],
  ['midnight', { ...night, brightness: 0.36, brightnessMax: 0.2 }],
  ['dusk, evening, twilight, nightfall', dusk],
  ['blue hour', { ...dusk, warmth: -0.3 }],
  ['sunset, sundown', sunset],
  ['golden hour', { ...sunset, brightness: 1.02, shadows: chromaFromRgb([160, 90, 30], 0.06) }],
  ['late afternoon', { ...sunset, warmth: 0.16, warmthMin: 0, vignette: 0.08 }],
  ['dawn, daybreak, early morning', dawn],
  ['sunrise', { ...dawn, warmth: 0.2, saturation: 1.08 }],
  ['morning', { brightness: 1.1, contrast: 0.95, saturation: 1.04, warmth: 0.08, glow: 0.1 }],
  ['day, daytime, day time, daylight, bright daylight', day],
  ['midday, noon', { ...day, contrast: 1.14 }],
  ['afternoon, sunny, sunlit, sunlight', { ...day, warmth: 0.1 }],
  ['bright, brighter, light', { brightness: 1.25, brightnessMax: 1 }],
  ['dark', { brightness: 0.7 }],
  ['darker', { brightness: 0.75 }],
  ['dim, dimly, dimly lit', { brightness: 0.72, saturation: 0.94 }],
  ['shadows', { brightness: 0.94, contrast: 1.16 }],
  ['shadowy', { brightness: 0.86, contrast: 1.18 }],
  ['low key', { brightness: 0.66, contrast: 1.18, vignette: 0.3 }],
  ['high key', { brightness: 1.28, contrast: 0.82 }],
  ['soft, softer', { contrast: 0.86, brightness: 1.04, glow: 0.25 }],
  ['diffused, diffuse', { contrast: 0.84, glow: 0.25 }],
  ['flat', { contrast: 0.75 }],
  ['even', { contrast: 0.82 }],
  ['hard', { contrast: 1.25, sharpen: 0.3 }],
  ['harsh', { contrast: 1.3, sharpen: 0.3 }],
  ['glow, glowing', { glow: 0.4, brightness: 1.06 }],
  ['golden', { warmth: 0.2, saturation: 1.06, highlights: chromaFromRgb([255, 180, 50], 0.1) }],
  ['candlelight, candlelit', { brightness: 0.72, warmth: 0.3, contrast: 1.08, vignette: 0.45 }],
  ['firelight, firelit', { brightness: 0.74, warmth: 0.34, contrast: 1.1, vignette: 0.4 }],
  ['chiaroscuro', { brightness: 0.78, contrast: 1.35, vignette: 0.4 }],
  ['silhouette', { brightness: 0.62, contrast: 1.5 }],
  ['overcast', { contrast: 0.84, saturation: 0.8, warmth: -0.08 }],
  ['natural', { contrast: 0.97, saturation: 0.94 }],
  ['fluorescent', { saturation: 0.9, warmth: -0.06, highlights: chromaFromRgb([170, 255, 180], 0.07) }],
  [
    'neon',
    {
      contrast: 1.14,
      saturation: 1.35,
      shadows: chromaFromRgb([120, 20, 200], 0.14),
      highlights: chromaFromRgb([60, 220, 255], 0.06),
      glow: 0.18,
    },
  ],
])
