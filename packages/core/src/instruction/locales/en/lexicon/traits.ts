import type { TraitName } from '../../../text/trait.ts'

/** Traits and the words that have them, separated by bars. */
export const traits: readonly (readonly [trait: TraitName, words: string])[] = [
  ['separator', 'and|,|&|or|+|plus|as well as|/|and also|along with|then|also|together with'],
  ['range', 'to|through|thru|until|till|up to'],
  ['asking', 'is|are|was|were|am|should|does|do|did|has|have you'],
  [
    'telling',
    'make|change|keep|leave|remove|delete|replace|increase|decrease|reduce|raise|lower|' +
      'bright|brighter|brighten|brightness|exposure|dark|darker|darken|contrast|lighter|lighting|' +
      'saturation|saturated|vivid|vibrant|color|colors|colorful|warm|warmer|cool|cooler|temperature|' +
      'slow|slower|faster|speed|motion|sharp|sharper|sharpen|blurry|softer|camera|cinematic|dramatic|' +
      'night|sunset|golden|rain|snow|white|vintage|moody|cartoon|zoom|mood|weather|shadow|style|' +
      'except|without|selected|please|more|little|slightly',
  ],
]
