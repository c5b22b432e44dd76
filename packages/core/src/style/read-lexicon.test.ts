import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { canonicalPhrase } from './canonical-phrase.ts'
import { findTerms } from './find-terms.ts'
import * as lexicon from './lexicon/index.ts'
import { readLexicon } from './read-lexicon.ts'

const terms = readLexicon().flatMap(({ words, term }) =>
  term.facet && term.facet !== 'objectColors' ? [{ ...term, facet: term.facet, words }] : [],
)

describe('the style lexicon', () => {
  it('has more than a thousand terms', () => {
    expect(new Set(terms.map(({ facet, words }) => `${facet} ${words.join(' ')}`)).size).toBeGreaterThan(1000)
  })

  it('is at most 14 KB when compressed', () => {
    expect(
      gzipSync(
        Object.values(lexicon)
          .flat(2)
          .map((part) => (typeof part === 'string' ? part : Object.values(part).join('\n')))
          .join('\n'),
        { level: 9 },
      ).length,
    ).toBeLessThan(14_000)
  })

  it('refers to classes that exist', () => {
    const named = lexicon.lexiconSources.flatMap(([, source]) =>
      [...source.matchAll(/@(\w+)/g)].map(([, name]) => name!),
    )
    expect(named.filter((name) => !Object.hasOwn(lexicon.classes, name))).toEqual([])
  })

  it('reads the words it writes for a value as that value, at the end of a phrase and as a sentence', () => {
    const unread = terms.filter(({ facet, value }) => {
      const phrase = canonicalPhrase({ facet, value })
      const prompts = [
        `a man in a room, ${phrase}`,
        `A man in a room. ${phrase[0]!.toUpperCase()}${phrase.slice(1)}.`,
      ]
      return !prompts.every((prompt) =>
        findTerms(prompt).some((term) => term.facet === facet && term.value === value),
      )
    })
    expect(unread.map(({ facet, value }) => `${facet}/${value}`)).toEqual([])
  })
})
