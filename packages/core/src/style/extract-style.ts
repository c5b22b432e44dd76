import { findTerms } from './find-terms.ts'
import type { Style } from './types.ts'

/**
 * Reads the look of a prompt: which style terms it uses, where they stand, and to which facet they belong.
 * One pass over the words against a lexicon of more than a thousand phrases, with inflections; negated terms
 * ("no harsh light") are left out, and the colour of a thing ("a red vase") is no palette. Spans are UTF-16 units
 * and each list ascends by `start`. Never throws.
 */
export function extractStyle(prompt: string): Style {
  const style: Style = {
    palette: [],
    objectColors: [],
    lighting: [],
    mood: [],
    cameraAngle: [],
    cameraMovement: [],
    motion: [],
    timeOfDay: [],
    weather: [],
    artStyle: [],
  }
  for (const { facet, value, text, start, end } of findTerms(prompt))
    style[facet].push({ value, text, start, end })
  return style
}
