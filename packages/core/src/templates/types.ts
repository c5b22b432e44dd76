import type { Modification } from '../instruction/types.ts'
import type { StyleFacet, StyleTerm } from '../style/types.ts'

export const templateCategories = ['time', 'color', 'motion', 'mood'] as const

export type TemplateCategory = (typeof templateCategories)[number]

/** A look that can be given to any clip. */
export interface Template {
  /** kebab-case: "calm-and-still". */
  id: string
  /** For people: "Calm & still". */
  name: string
  category: TemplateCategory
  /** One sentence for people. */
  description: string
  /** The sentence that stands for the template in a plan: "make it nighttime". */
  instruction: string
  /** What the template changes, as data; spans are in `instruction`. */
  modifications: Modification[]
  /** Phrases added to the prompt where it does not say them yet. */
  promptAdditions: string[]
  /** Values taken out of the prompt, besides those that contradict an addition. */
  conflicts: Partial<Record<StyleFacet, string[]>>
  /** What stays as it is: "composition", "subject". */
  preserve: string[]
}

export interface AppliedTemplate {
  /** The prompt with the template's look; ends with what is preserved. */
  prompt: string
  /** The template's sentence, with the customisation if there is one. */
  instruction: string
  modifications: Modification[]
  /** The customisation as it went into the prompt; empty if none. */
  customizations: string
  /** Style terms that are new, spans in `prompt`. */
  added: StyleTerm[]
  /** Style terms that were taken out, spans in the prompt given. */
  removed: StyleTerm[]
  /** The template's list of what stays as it is. */
  preserved: string[]
}
