import type { TraitName } from '../../../text/trait.ts'

/** Traits and the words that have them, separated by bars. */
export const traits: readonly (readonly [trait: TraitName, words: string])[] = [
  ['separator', 'and|,|&|or|+|plus|as well as|/|and also|along with|then|also|together with'],
  ['range', 'to|through|thru|until|till|up to'],
  ['asking', 'is|are|was|were|am|should|does|do|did|has|have you'],
]
