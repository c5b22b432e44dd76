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
  /** Every place. */
  readonly all: readonly number[]
  readonly audio: AudioContext | undefined
  readonly selection: readonly number[]
  diagnostics: InstructionDiagnostic[]
  matches: InstructionMatch[]
  /** What was worked out once and may be asked for again. */
  known: Map<string, unknown> | undefined
  /** The clips that words named last, for "the one after it". */
  recent: readonly number[]
  /** How deep the phrase being read is nested. */
  depth: number
  /** Ids of the matchers that answered, for a failed corpus case. */
  readonly trace: string[] | undefined
}

/** Works something out when it is first asked for. */
export const once = <Value>(reading: Reading, key: string, work: () => Value): Value => {
  reading.known ??= new Map()
  if (!reading.known.has(key)) reading.known.set(key, work())
  return reading.known.get(key) as Value
}
