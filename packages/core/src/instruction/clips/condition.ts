import type { Reading } from '../reading.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Look } from '../text/word.ts'
import type { Aspect, ClipAnalysis, InstructionClip } from '../types.ts'
import { allPlaces } from './places.ts'
import { thresholds } from './thresholds.ts'

export type Measure = keyof ClipAnalysis

const measures: Partial<Record<Aspect, Measure>> = {
  brightness: 'brightness',
  motion: 'motion',
  speed: 'motion',
  temperature: 'warmth',
  saturation: 'saturation',
  contrast: 'contrast',
}

/** Values that tell how bright, fast or warm a clip is when only its prompt is known. */
const tells: Record<string, readonly [Measure, 1 | -1]> = {
  night: ['brightness', -1],
  candlelight: ['brightness', -1],
  'low-key': ['brightness', -1],
  moonlight: ['brightness', -1],
  day: ['brightness', 1],
  sunlight: ['brightness', 1],
  sunny: ['brightness', 1],
  'high-key': ['brightness', 1],
  static: ['motion', -1],
  'slow-motion': ['motion', -1],
  'time-lapse': ['motion', 1],
  tracking: ['motion', 1],
  'golden hour': ['warmth', 1],
  sunset: ['warmth', 1],
  golden: ['warmth', 1],
  snow: ['warmth', -1],
  winter: ['warmth', -1],
  neon: ['saturation', 1],
  pastel: ['saturation', -1],
  'black and white': ['saturation', -1],
  peaceful: ['motion', -1],
}

/** The measure a word speaks of and its side of it, or undefined when it is nothing one can measure. */
export const measureOf = (look: Look | undefined): { measure: Measure; side: 1 | -1 } | undefined => {
  if (!look) return undefined
  const measure = measures[look.aspect]
  if (measure && look.sign !== 0) return { measure, side: look.sign > 0 ? 1 : -1 }
  const tell = tells[look.value]
  return tell && { measure: tell[0], side: tell[1] }
}

/** How far the prompt's words lean: above 0 high, below 0 low. */
const leaning = (reading: Reading, prompt: string, measure: Measure): number => {
  let sum = 0
  for (const token of tokenize(prompt, reading.locale)) {
    const found = measureOf(token.word.look)
    if (found?.measure === measure) sum += found.side
  }
  return sum
}

export interface Measured {
  /** On the measure's scale, or the leaning of the prompt. Undefined when neither is known. */
  value: number | undefined
  implied: boolean
}

const measureNow = (reading: Reading, clip: InstructionClip, measure: Measure): Measured => {
  const value = clip.analysis?.[measure]
  if (value !== undefined) return { value, implied: false }
  if (!clip.prompt) return { value: undefined, implied: true }
  return { value: leaning(reading, clip.prompt, measure), implied: true }
}

/** What a measure says of each clip, worked out once per reading. */
export const measureClips = (reading: Reading, measure: Measure): readonly Measured[] => {
  reading.measured ??= new Map()
  let measured = reading.measured.get(measure)
  if (measured === undefined) {
    measured = reading.clips.map((clip) => measureNow(reading, clip, measure))
    reading.measured.set(measure, measured)
  }
  return measured
}

export const measureClip = (reading: Reading, place: number, measure: Measure): Measured =>
  measureClips(reading, measure)[place]!

/** Places of the clips with a known value, the highest first (side 1) or the lowest, worked out once per reading. */
export const rankClips = (reading: Reading, measure: Measure, side: 1 | -1): readonly number[] => {
  reading.ranked ??= new Map()
  const key = `${measure} ${side}`
  let ranked = reading.ranked.get(key)
  if (ranked === undefined) {
    const measured = measureClips(reading, measure)
    ranked = allPlaces(measured.length)
      .filter((place) => measured[place]!.value !== undefined)
      .sort((a, b) => (measured[b]!.value! - measured[a]!.value!) * side || a - b)
    reading.ranked.set(key, ranked)
  }
  return ranked
}

/** Whether a clip is dark (`brightness`, −1), fast (`motion`, 1) and so on, by the thresholds. */
export const isOnSide = ({ value, implied }: Measured, measure: Measure, side: 1 | -1): boolean => {
  if (value === undefined) return false
  if (implied) return value * side > 0
  return side > 0 ? value > thresholds[measure].high : value < thresholds[measure].low
}
