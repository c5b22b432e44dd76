/** What can be changed about a clip. `content` is the catch-all for words that fit no other aspect. */
export const aspects = [
  'brightness',
  'contrast',
  'saturation',
  'temperature',
  'tint',
  'palette',
  'lighting',
  'mood',
  'time-of-day',
  'weather',
  'season',
  'camera-angle',
  'camera-movement',
  'shot-size',
  'motion',
  'speed',
  'focus',
  'grain',
  'art-style',
  'film',
  'era',
  'composition',
  'content',
] as const

export type Aspect = (typeof aspects)[number]

export const directions = ['increase', 'decrease', 'set', 'add', 'remove', 'replace'] as const

export type Direction = (typeof directions)[number]

/** One change, as data. The same value means the same thing to the generator, to analytics and to suggestions. */
export interface Modification {
  aspect: Aspect
  direction: Direction
  /** Fraction of the scale (0.3 = 30 %, "by 20" = 0.2); for `speed` a factor ("half speed" = 0.5). */
  amount?: number
  /** What it is set to, added, removed or replaced by: "black and white", "pan-left", "three birds". */
  value?: string
  /** Where the words stand in the instruction text, UTF-16 units, `start` inclusive, `end` exclusive. */
  start: number
  end: number
}

/** Means over a clip's frames, measured by the formulas of docs/measurement.md. */
export interface ClipAnalysis {
  /** 0 black … 1 white. */
  brightness: number
  /** 0 grey … 1 vivid. */
  saturation: number
  /** 0 flat … 1 contrasty. */
  contrast: number
  /** 0 still … 1 fast. */
  motion: number
  /** −1 cool … 1 warm. */
  warmth: number
}

/** A clip as the parser sees it. Only `index` is required; the more is given, the more can be named. */
export interface InstructionClip {
  /** 0-based place in the job; people say `index + 1`. */
  index: number
  startSeconds?: number
  endSeconds?: number
  prompt?: string
  /** Missing measures fall back to the prompt's style words, marked `implied`. */
  analysis?: Partial<ClipAnalysis>
}

export interface SongSection {
  /** As the host names it: "chorus", "Verse 2", "pre_chorus". */
  label: string
  startSeconds: number
  endSeconds: number
}

export interface AudioContext {
  sections: SongSection[]
  /** Beat times, seconds. */
  beats?: number[]
  bpm?: number
  energy?: number
  mood?: string
}

export interface InstructionContext {
  clips: InstructionClip[]
  audio?: AudioContext
  /** 0-based indexes of the clips the person has selected. */
  selection?: number[]
}

export interface InstructionTarget {
  clipIndex: number
  /** The instruction for this clip alone, without selector and courtesy: "make it brighter". */
  instruction: string
  modifications: Modification[]
  /** The clip a look is taken from ("make clip 3 look like clip 1"). */
  referenceClipIndex?: number
}

export const matchKinds = [
  'clips',
  'position',
  'all',
  'selection',
  'rest',
  'section',
  'time',
  'condition',
  'content',
  'exclusion',
  'reference',
  'pronoun',
] as const

export type MatchKind = (typeof matchKinds)[number]

/** Words that were understood as naming clips, with the sentence that tells a person why. */
export interface InstructionMatch {
  kind: MatchKind
  /** UTF-16 units into the original text; `text === original.slice(start, end)`. */
  start: number
  end: number
  text: string
  clipIndexes: number[]
  /** `said`: the words name the clips. `implied`: deduced, for instance from a prompt. */
  certainty: 'said' | 'implied'
  /** For people: "the chorus, 0:15–0:25, covers 100 % of clip 4". */
  because: string
}

export const diagnosticCodes = [
  'empty-instruction',
  'instruction-too-long',
  'no-target',
  'no-modification',
  'not-a-retake',
  'clip-out-of-range',
  'no-matching-section',
  'no-matching-clip',
  'ambiguous-target',
  'slot-length-fixed',
] as const

export type DiagnosticCode = (typeof diagnosticCodes)[number]

export type Severity = 'info' | 'warning' | 'error'

export interface InstructionDiagnostic {
  code: DiagnosticCode
  severity: Severity
  /** Says what is wrong and what to do, in plain words. */
  message: string
  start: number
  end: number
}

export interface ParsedInstruction {
  /** The text as given. */
  text: string
  /** One per clip, ascending by `clipIndex`. */
  targets: InstructionTarget[]
  matches: InstructionMatch[]
  diagnostics: InstructionDiagnostic[]
}
