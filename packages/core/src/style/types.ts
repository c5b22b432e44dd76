/** The facets of a prompt that make its look. */
export const styleFacets = [
  'palette',
  'objectColors',
  'lighting',
  'mood',
  'cameraAngle',
  'cameraMovement',
  'motion',
  'timeOfDay',
  'weather',
  'artStyle',
] as const

export type StyleFacet = (typeof styleFacets)[number]

/** A style term found in a prompt. */
export interface StyleTerm {
  /** Canonical value: "warm", "low-angle", "pan-left". */
  value: string
  /** The words as they stand: `text === prompt.slice(start, end)`. */
  text: string
  /** UTF-16 units. */
  start: number
  end: number
}

/** The style of a prompt. `cameraAngle` includes shot size, `artStyle` includes film stock. */
export type Style = Record<StyleFacet, StyleTerm[]>

export const transferAspects = [
  'color_palette',
  'lighting',
  'camera_angle',
  'motion',
  'weather',
  'art_style',
] as const

/**
 * What can be carried over. `color_palette` = palette; `lighting` = lighting, time of day and mood;
 * `camera_angle` = angle and shot size; `motion` = motion and camera movement; `weather` = weather and season.
 */
export type TransferAspect = (typeof transferAspects)[number]

export interface TransferStyleInput {
  /** Prompt the look is taken from. */
  source: string
  /** Prompt that receives it; its subject, composition and place stay word for word. */
  target: string
  aspects: readonly TransferAspect[]
  /** Additional words from the person, appended once. */
  instruction?: string
}

export interface TransferStyleResult {
  prompt: string
  /** Terms that came from the source, spans in `prompt`. */
  added: StyleTerm[]
  /** Terms that were taken out, spans in the target prompt. */
  removed: StyleTerm[]
  /** Terms of the target that stayed, spans in `prompt`. */
  preserved: StyleTerm[]
  /** Ticked aspects for which the source says nothing. */
  missing: TransferAspect[]
}
