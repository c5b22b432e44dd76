import type { Aspect, Modification } from '../instruction/types.ts'
import { phrasesOf } from './modification-phrases.ts'
import { defaultPreserve, withoutPreserved, withPreserved } from './prompt-tail.ts'
import { restyle } from './restyle.ts'
import type { StyleTerm } from './types.ts'

export interface CompilePromptInput {
  /** The prompt of the version that the edit is based on. */
  prompt: string
  /** The clip's own instruction sentence, as parsed. */
  instruction: string
  modifications: readonly Modification[]
  /** What must stay; defaults to composition, subject and location, less what the edit changes. */
  preserve?: readonly string[]
}

export interface CompilePromptResult {
  /** The prompt to generate from; ends with what is preserved. */
  prompt: string
  /** Style terms that are new, spans in `prompt`. */
  added: StyleTerm[]
  /** Style terms that were taken out, spans in the prompt given. */
  removed: StyleTerm[]
  preserve: string[]
}

/** What an aspect changes of the things that are kept otherwise. */
const changes: Partial<Record<Aspect, string>> = {
  composition: 'composition',
  'camera-angle': 'composition',
  'shot-size': 'composition',
  content: 'composition',
}

/**
 * Writes the prompt of a new version: the base prompt with each modification worked in by keyword, contradicting
 * style words taken out, and what must stay named at the end. Deterministic, linear, no language model.
 * Without modifications the prompt comes back as it was.
 */
export function compilePrompt(input: CompilePromptInput): CompilePromptResult {
  const { modifications } = input
  const changed = new Set(modifications.map(({ aspect }) => changes[aspect]))
  const preserve = [...(input.preserve ?? defaultPreserve.filter((name) => !changed.has(name)))]
  if (modifications.length === 0) return { prompt: input.prompt, added: [], removed: [], preserve }
  const edits = modifications.map((modification) => phrasesOf(modification, input.instruction))
  const { prompt, added, removed } = restyle(withoutPreserved(input.prompt), {
    add: [...new Set(edits.flatMap(({ add }) => add))],
    insist: edits.flatMap(({ add, more }) => (more ? add : [])),
    without: (term) => edits.some(({ without }) => without?.(term) === true),
  })
  return { prompt: withPreserved(prompt, preserve), added, removed, preserve }
}
