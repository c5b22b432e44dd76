import { compileLexicon } from '../../compile-lexicon.ts'
import type { Locale } from '../../locale.ts'
import { dropCourtesy } from './drop-courtesy.ts'
import { inflect, variants } from './inflect.ts'
import { grammar } from './lexicon/grammar.ts'
import { looks } from './lexicon/looks.ts'
import { verbs } from './lexicon/verbs.ts'
import { matchers } from './matchers/index.ts'

let compiled: Locale | undefined

/** English: its words as data and its matchers in their order, compiled when first needed. */
export const english = (): Locale =>
  (compiled ??= compileLexicon({
    id: 'en',
    grammar: grammar + verbs,
    looks,
    inflect,
    variants,
    matchers,
    dropCourtesy,
  }))
