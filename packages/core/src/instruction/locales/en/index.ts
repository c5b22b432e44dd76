import { compileLexicon } from '../../compile-lexicon.ts'
import type { Locale } from '../../locale.ts'
import { inflect } from './inflect.ts'
import { cardinals, grammar, ordinals, ordinalTens, tens } from './lexicon/grammar.ts'
import { looks } from './lexicon/looks.ts'
import { traits } from './lexicon/traits.ts'
import { amounts, verbs } from './lexicon/verbs.ts'
import { matchers } from './matchers/index.ts'

const counted = (list: string, first: number, step: number): (readonly [string, number])[] =>
  list.split(' ').map((word, i) => [word, first + i * step] as const)

const createEnglish = (): Locale => ({
  id: 'en',
  matchers,
  ...compileLexicon({
    grammar: [...grammar, ...verbs],
    looks,
    amounts,
    cardinals: [...counted(cardinals, 0, 1), ...counted(tens, 20, 10), ['dozen', 12], ['half a dozen', 6]],
    ordinals: [
      ...counted(ordinals, 0, 1),
      ...counted(ordinalTens, 20, 10),
      ['hundredth', 100],
      ['nineth', 9],
      ['fith', 5],
    ],
    inflect,
    traits,
    matchers,
  }),
})

/** English: its words as data and its matchers in their order. */
export const english: Locale = /* @__PURE__ */ createEnglish()
