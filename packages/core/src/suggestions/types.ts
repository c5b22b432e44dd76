import type { AudioContext, ClipAnalysis, InstructionClip } from '../instruction/types.ts'

/** `quality`: something looks wrong. `consistency`: it differs from its neighbours. `creative`: it could serve the song more. */
export const suggestionCategories = ['quality', 'consistency', 'creative'] as const

export type SuggestionCategory = (typeof suggestionCategories)[number]

/** A measured fact that a suggestion rests on. */
export interface SuggestionEvidence {
  measure: keyof ClipAnalysis
  /** What was measured on the clip, on the measure's scale. */
  value: number
  /** What it is held against: a threshold, or the middle of other clips. */
  reference: number
  /** The clips that `reference` is the middle of, ascending; empty for a threshold. */
  referenceClipIndexes: number[]
}

/** Something that could be better about a clip, with the facts that say so. */
export interface Suggestion {
  /** The rule that found it, unique among the suggestions of a clip: "too-dark". */
  rule: string
  category: SuggestionCategory
  clipIndex: number
  /** For people, in a few words: "Brighten it". */
  title: string
  /** For people, with the measured numbers: "Clip 3 is dark: brightness 24 of 100." */
  because: string
  /** Empty where the words of the song or its place in the video are the reason. */
  evidence: SuggestionEvidence[]
  /** What to ask for; read by `parseInstruction` like any other instruction. */
  instruction: string
}

export interface SuggestInput {
  /** The clip to improve; one of `clips`. */
  clip: InstructionClip
  /** All clips of the video, in order. */
  clips: readonly InstructionClip[]
  audio?: AudioContext
}
