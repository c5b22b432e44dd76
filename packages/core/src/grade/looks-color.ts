import { chromaFromRgb } from './chroma.ts'
import { type Looks, looks } from './look-table.ts'
import type { GradeEffect } from './types.ts'

const monochrome: GradeEffect = { monochrome: true }
const sepia: GradeEffect = {
  monochrome: true,
  shadows: chromaFromRgb([130, 85, 40], 0.34),
  highlights: chromaFromRgb([255, 215, 150], 0.5),
}
const vivid: GradeEffect = { saturation: 1.3, contrast: 1.05 }
const muted: GradeEffect = { saturation: 0.65, contrast: 0.94 }
const pastel: GradeEffect = { brightness: 1.1, saturation: 0.7, contrast: 0.82 }
const tealOrange: GradeEffect = {
  contrast: 1.08,
  saturation: 1.04,
  shadows: chromaFromRgb([0, 130, 140], 0.28),
  highlights: chromaFromRgb([255, 150, 60], 0.2),
}

/** Colours a picture can be tinted with, 0…255. */
export const tintColors: Record<string, [number, number, number]> = {
  red: [230, 40, 40],
  crimson: [220, 20, 60],
  pink: [255, 120, 170],
  rose: [255, 130, 150],
  magenta: [230, 40, 220],
  purple: [140, 60, 210],
  violet: [150, 80, 230],
  lavender: [180, 150, 240],
  indigo: [75, 50, 180],
  blue: [40, 90, 230],
  navy: [20, 40, 120],
  'ice blue': [150, 200, 255],
  cyan: [40, 210, 230],
  turquoise: [60, 210, 200],
  teal: [0, 140, 140],
  green: [50, 180, 70],
  emerald: [30, 170, 100],
  lime: [150, 220, 50],
  olive: [130, 130, 40],
  yellow: [245, 220, 50],
  gold: [255, 195, 50],
  amber: [255, 175, 30],
  orange: [255, 140, 40],
  copper: [200, 115, 60],
  brown: [140, 90, 50],
  beige: [225, 205, 165],
}

/** Palettes and colour treatments, by normalised name. */
export const colorLooks: Looks = looks([
  [
    'black and white, black white, monochrome, monochromatic, grayscale, gray scale, gray, colorless, no color',
    monochrome,
  ],
  ['sepia', sepia],
  ['full color, color, colored, in color', { restoreColor: true }],
  ['vivid, vibrant, saturated, colorful, rich', vivid],
  ['bold', { ...vivid, contrast: 1.12 }],
  ['punchy', { ...vivid, contrast: 1.15 }],
  ['muted, subdued, subtle, dull', muted],
  ['desaturated', { saturation: 0.55 }],
  ['faded', { saturation: 0.7, contrast: 0.78, brightness: 1.04 }],
  ['washed out', { saturation: 0.6, contrast: 0.72, brightness: 1.1 }],
  ['pastel, pastels', pastel],
  ['high contrast, contrasty', { contrast: 1.25 }],
  ['low contrast', { contrast: 0.78 }],
  ['warm', { warmth: 0.16 }],
  ['warmer', { warmth: 0.125 }],
  ['cool', { warmth: -0.16 }],
  ['cooler', { warmth: -0.125 }],
  ['cold', { warmth: -0.2, saturation: 0.94 }],
  ['icy', { warmth: -0.26, saturation: 0.85, brightness: 1.04 }],
  ['neutral', { saturation: 0.9 }],
  ['earthy, earth', { saturation: 0.8, warmth: 0.12, highlights: chromaFromRgb([170, 130, 70], 0.1) }],
  ['autumnal', { saturation: 1.04, warmth: 0.24, highlights: chromaFromRgb([220, 120, 40], 0.1) }],
  ['jewel', { saturation: 1.28, contrast: 1.15, brightness: 0.92 }],
  ['teal and orange, orange and teal, teal orange, orange teal', tealOrange],
  [
    'duotone',
    {
      monochrome: true,
      shadows: chromaFromRgb([30, 60, 190], 0.5),
      highlights: chromaFromRgb([255, 160, 120], 0.45),
    },
  ],
  ['bleach bypass', { saturation: 0.5, contrast: 1.3, grain: 0.15 }],
  [
    'cross processed',
    {
      contrast: 1.2,
      saturation: 1.15,
      shadows: chromaFromRgb([0, 70, 130], 0.2),
      highlights: chromaFromRgb([240, 235, 120], 0.16),
    },
  ],
])
