import {
  appendWords,
  cleanWords,
  withoutPreserved,
  withoutWords,
  withPreserved,
} from '../style/prompt-tail.ts'
import { restyle } from '../style/restyle.ts'
import type { AppliedTemplate, Template } from './types.ts'

/**
 * Gives a prompt the look of a template: contradicting style words leave, the template's are added where missing,
 * and every other word stays. `customizations` are the person's own words ("add more stars"), at most 500 UTF-16
 * units. Applying it twice equals applying it once.
 */
export function applyTemplate(template: Template, prompt: string, customizations?: string): AppliedTemplate {
  const words = cleanWords(customizations)
  const base = withoutWords(withoutPreserved(prompt), words)
  const {
    prompt: styled,
    added,
    removed,
  } = restyle(base, {
    add: template.promptAdditions,
    without: ({ facet, value }) => template.conflicts[facet]?.includes(value) ?? false,
  })
  return {
    prompt: withPreserved(appendWords(styled, words), template.preserve),
    instruction: words === '' ? template.instruction : `${template.instruction}, ${words}`,
    modifications: template.modifications.map((modification) => ({ ...modification })),
    customizations: words,
    added,
    removed,
    preserved: [...template.preserve],
  }
}
