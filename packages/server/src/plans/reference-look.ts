import {
  type Aspect,
  type ClipAnalysis,
  type Modification,
  matchLook,
  type TransferAspect,
} from '@retake/core'

/** What the words of a prompt carry over for an aspect. */
export const transferred: Partial<Record<Aspect, TransferAspect>> = {
  palette: 'color_palette',
  tint: 'color_palette',
  temperature: 'color_palette',
  saturation: 'color_palette',
  lighting: 'lighting',
  brightness: 'lighting',
  contrast: 'lighting',
  mood: 'lighting',
  'time-of-day': 'lighting',
  'camera-angle': 'camera_angle',
  'shot-size': 'camera_angle',
  motion: 'motion',
  speed: 'motion',
  'camera-movement': 'motion',
  weather: 'weather',
  'art-style': 'art_style',
  film: 'art_style',
}

/** Which measures make up what is carried over. */
export const measures: Partial<Record<TransferAspect, readonly Aspect[]>> = {
  color_palette: ['saturation', 'temperature'],
  lighting: ['brightness', 'contrast'],
}

/** "Look like clip 1", and nothing else is named, means its colours and its light. */
const wholeLook: readonly TransferAspect[] = ['color_palette', 'lighting']

export interface ReferenceLook {
  /** What the prompt takes over. */
  aspects: TransferAspect[]
  /** The modifications with "like clip 1" replaced by the measured differences. */
  modifications: Modification[]
  /** The measured differences alone, by what they stand for. */
  measured: Modification[]
}

/** Whether a modification stands for the look of another clip: `{ aspect: 'palette', direction: 'set', value: 'clip 6' }`. */
function namesClip({ direction, value }: Modification): boolean {
  return direction === 'set' && value !== undefined && /^clip \d+$/i.test(value)
}

/**
 * Puts numbers to a look taken from another clip, so that a renderer of existing footage can make it. What has no
 * measure (weather, art style, motion) stays as it was said, for the generator to judge. `ticked` says what is taken over,
 * whatever the words name.
 */
export function referenceLook(
  said: readonly Modification[],
  clip: ClipAnalysis,
  reference: ClipAnalysis,
  ticked?: readonly TransferAspect[],
): ReferenceLook {
  const named = said.filter(namesClip)
  const found = named.flatMap(({ aspect }) => transferred[aspect] ?? [])
  const aspects = [...new Set(ticked ?? (found.length > 0 ? found : wholeLook))]
  const wanted = aspects.flatMap((aspect) => measures[aspect] ?? [])
  const { start = 0, end = 0 } = named[0] ?? {}
  const measured = matchLook(clip, reference)
    .filter(({ aspect }) => wanted.includes(aspect))
    .map((change): Modification => ({ ...change, start, end }))
  const replaced = (modification: Modification) => {
    const aspect = transferred[modification.aspect]
    return namesClip(modification) && aspect !== undefined && measures[aspect] !== undefined
  }
  return { aspects, measured, modifications: [...said.filter((one) => !replaced(one)), ...measured] }
}
