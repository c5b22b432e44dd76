import { once, type Reading } from '../reading.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Look } from '../text/word.ts'
import type { Aspect, ClipAnalysis, InstructionClip } from '../types.ts'
import { thresholds } from './thresholds.ts'

export type Measure = keyof ClipAnalysis

/** A side of a measure: dark is the lower side of brightness. */
export interface Wanted {
  measure: Measure
  side: number
}

const measures: Partial<Record<Aspect, Measure>> = {
  brightness: 'brightness',
  motion: 'motion',
  speed: 'motion',
  temperature: 'warmth',
  saturation: 'saturation',
  contrast: 'contrast',
}

/** Values that tell how bright, fast or warm a clip is when only its prompt is known: the lower and the upper side. */
const tells: Partial<Record<Measure, readonly [low: string, high: string]>> = {
  brightness: ['night,candlelight,low-key,moonlight', 'day,sunlight,sunny,high-key'],
  motion: ['static,slow-motion,peaceful', 'time-lapse,tracking'],
  warmth: ['snow,winter', 'golden hour,sunset,golden'],
  saturation: ['pastel,black and white', 'neon'],
}

const told = new Map<string, Wanted>()
for (const measure of Object.keys(tells) as Measure[]) {
  tells[measure]!.forEach((values, high) => {
    for (const value of values.split(',')) told.set(value, { measure, side: high * 2 - 1 })
  })
}

/** The measure a word speaks of and its side of it, or undefined when it is nothing one can measure. */
export const measureOf = (look: Look | undefined): Wanted | undefined => {
  if (!look) return undefined
  const measure = measures[look.aspect]
  return measure && look.sign !== 0 ? { measure, side: look.sign } : told.get(look.value)
}

export interface Measured {
  /** On the measure's scale, or the leaning of the prompt's words: above 0 high, below 0 low. */
  value: number | undefined
  implied: boolean
}

const measureNow = (reading: Reading, clip: InstructionClip, measure: Measure): Measured => {
  let value = clip.analysis?.[measure]
  if (value !== undefined || !clip.prompt) return { value, implied: value === undefined }
  value = 0
  for (const token of tokenize(clip.prompt, reading.locale)) {
    const found = measureOf(token.word.look)
    if (found?.measure === measure) value += found.side
  }
  return { value, implied: true }
}

/** What a measure says of each clip. */
export const measureClips = (reading: Reading, measure: Measure): readonly Measured[] =>
  once(reading, measure, () => reading.clips.map((clip) => measureNow(reading, clip, measure)))

/** Places of the clips with a known value, the highest first (side 1) or the lowest. */
export const rankClips = (reading: Reading, { measure, side }: Wanted): readonly number[] =>
  once(reading, measure + side, () => {
    const measured = measureClips(reading, measure)
    return reading.all
      .filter((place) => measured[place]!.value !== undefined)
      .sort((a, b) => (measured[b]!.value! - measured[a]!.value!) * side)
  })

/** Whether a clip is dark (`brightness`, −1), fast (`motion`, 1) and so on, by the thresholds. */
export const isOnSide = ({ value, implied }: Measured, { measure, side }: Wanted): boolean => {
  if (implied) return value! * side > 0
  return side > 0 ? value! > thresholds[measure].high : value! < thresholds[measure].low
}
