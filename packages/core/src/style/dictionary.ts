import { compileLexicon, type Lexicon } from './compile-lexicon.ts'
import { createTokenizer, type Tokenizer } from './tokenize.ts'
import type { StyleFacet } from './types.ts'
import { createWordRoles, type WordRoles } from './word-roles.ts'

/** Everything that reading a prompt needs, compiled on first use. */
export interface Dictionary {
  lexicon: Lexicon
  roles: WordRoles
  tokenize: Tokenizer
}

export const dictionary = once((): Dictionary => {
  const lexicon = compileLexicon()
  const { vocabulary } = lexicon
  return { lexicon, roles: createWordRoles(vocabulary), tokenize: createTokenizer(vocabulary) }
})

/** The axis and pole of a value; values of one axis and different poles exclude each other. */
export function poleOf(facet: StyleFacet, value: string): { axis: string; pole: string } | undefined {
  return dictionary().lexicon.poles.get(`${facet}/${value}`)
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
