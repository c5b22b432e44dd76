import { describe, expect, it } from 'vitest'
import { compileLexicon } from './compile-lexicon.ts'
import { conjunction, verb } from './text/category.ts'
import * as form from './text/form.ts'
import * as trait from './text/trait.ts'

const { words } = compileLexicon({
  id: 'test',
  grammar: `
number|zero,one,two|0
number|twenty,thirty|20 10
verb|dial/turn up,all_of/each_of the,lift|increase
conjunction||,
separator|and,,&|
`,
  looks: `
motion
+a calm
=nv slow-motion,slow mo
=n film stock:film
`,
  inflect: (word, forms) => (forms & form.adjective ? [[`${word}er`, form.comparative]] : []),
  variants: (word) => (word.includes('mo') ? [word.replace('mo', 'mow')] : []),
  matchers: [],
  dropCourtesy: () => {},
})

const phrases = [...words].filter(([, { is }]) => is !== 0).map(([text]) => text)

describe('a lexicon written as text', () => {
  it('has a phrase for each word that may stand in a place', () => {
    expect(phrases).toEqual(
      expect.arrayContaining(['dial up', 'turn up', 'all of the', 'each of the', 'lift']),
    )
    expect(words.get('turn up')).toMatchObject({ is: verb, verb: 'increase' })
    expect(words.get('dial')?.phrases?.get('up')?.word?.text).toBe('dial up')
  })

  it('reads nothing between commas as the comma', () => {
    expect(words.get(',')).toMatchObject({ is: conjunction, label: ',' })
    for (const sign of [',', '&', 'and']) expect(words.get(sign)!.traits & trait.separator).not.toBe(0)
  })

  it('counts numbers from the first, by steps', () => {
    expect(['zero', 'two', 'twenty', 'thirty'].map((text) => words.get(text)?.value)).toEqual([0, 2, 20, 30])
  })

  it('takes the value of a look from its first word or from behind the colon', () => {
    expect(words.get('slow mo')?.look).toMatchObject({ aspect: 'motion', sign: 0, value: 'slow-motion' })
    expect(words.get('slow motion')?.look?.value).toBe('slow-motion')
    expect(words.get('film stock')?.look?.value).toBe('film')
    expect(words.get('film')?.is).toBe(0)
  })

  it('adds the forms and the other spellings of the locale', () => {
    expect(words.get('calmer')?.look).toMatchObject({ sign: 1, value: '', forms: form.comparative })
    expect(words.get('slow mow')?.look?.value).toBe('slow-motion')
  })
})
