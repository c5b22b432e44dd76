import type { Measured } from './clips/condition.ts'
import type { CoveredRun } from './clips/section-runs.ts'
import type { Locale } from './locale.ts'
import type { Token } from './text/word.ts'
import type { AudioContext, InstructionClip, InstructionDiagnostic, InstructionMatch } from './types.ts'

/** One pass over one text: what the readers share. */
export interface Reading {
  readonly text: string
  readonly locale: Locale
  readonly tokens: Token[]
  /** Ascending by index; selectors speak of places in this list. */
  readonly clips: readonly InstructionClip[]
  readonly audio: AudioContext | undefined
  readonly selection: readonly number[]
  diagnostics: InstructionDiagnostic[]
  matches: InstructionMatch[]
  /** The song's sections with neighbours merged; computed when first asked for. */
  runs: CoveredRun[] | undefined
  /** What each measure says of each clip, by measure; worked out when first asked for. */
  measured: Map<string, readonly Measured[]> | undefined
  /** Clips in order of a measure. */
  ranked: Map<string, readonly number[]> | undefined
  /** The clips' prompts in lower case. */
  prompts: readonly string[] | undefined
  /** The clips that words named last, for "the one after it". */
  recent: readonly number[]
  /** How deep the phrase being read is nested. */
  depth: number
  /** Ids of the matchers that answered, for a failed corpus case. */
  readonly trace: string[] | undefined
}
