import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPhrase } from './canonical-phrase.ts'
import { readLexicon } from './read-lexicon.ts'
import { transferStyle } from './transfer-style.ts'
import { type TransferAspect, transferAspects } from './types.ts'

const street = 'cyberpunk street at night, neon signs, slow dolly in'
const beach = 'sunny beach at midday, bright daylight, turquoise sea, a surfer riding a wave'

const transfer = (source: string, target: string, ...aspects: TransferAspect[]) =>
  transferStyle({ source, target, aspects })

describe('transferStyle', () => {
  it('takes the light of the source and leaves subject and place word for word', () => {
    const { prompt, missing } = transfer(street, beach, 'lighting')
    expect(prompt).toBe('sunny beach, turquoise sea, a surfer riding a wave, at night, neon lighting')
    expect(missing).toEqual([])
  })

  it('says for which ticked aspects the source has nothing', () => {
    expect(transfer('a cat, warm tones', beach, 'color_palette', 'camera_angle').missing).toEqual([
      'camera_angle',
    ])
  })

  it('changes nothing when nothing is ticked', () => {
    expect(transfer(street, beach).prompt).toBe(beach)
  })

  it('changes nothing when the two agree already', () => {
    const target = 'a dog in a park, neon lights, at night'
    expect(transfer(street, target, 'lighting').prompt).toBe(target)
  })

  it('lets the camera of a sentence do the other thing in the same form', () => {
    expect(
      transfer('static shot of a vase', 'As the camera pans left, the castle appears.', 'motion').prompt,
    ).toBe('As the camera remains still, the castle appears.')
    expect(transfer('pan right', 'The camera slowly orbits around the tower.', 'motion').prompt).toBe(
      'The camera slowly pans right across the tower.',
    )
  })

  it('says another movement or shot where the old one stood, at the pace of the source', () => {
    expect(transfer('slow pan left', 'Vase, tilt up.', 'motion').prompt).toBe('Vase, slow pan left.')
    expect(transfer('slow pan left', 'Then, before panning right, she turns.', 'motion').prompt).toBe(
      'Then, before slowly panning left, she turns.',
    )
    expect(transfer('zoom out', 'The camera slowly circles the chair.', 'motion').prompt).toBe(
      'The camera slowly zooms out from the chair.',
    )
  })

  it('says moods together and names artists as such', () => {
    expect(transfer('serene and mysterious mood, by Hokusai', 'a boat', 'lighting', 'art_style').prompt).toBe(
      'a boat, serene and mysterious mood, in the style of Hokusai',
    )
  })

  it('carries a season with the weather, not with the light', () => {
    expect(transfer('a beach in spring', 'a chair', 'lighting').missing).toEqual(['lighting'])
    expect(transfer('a beach in spring', 'a chair', 'weather').prompt).toBe('a chair, in spring')
  })

  it('brings the pace of a movement along', () => {
    expect(transfer('a harbor, slow pan left', 'a boat', 'motion').prompt).toBe('a boat, slow pan left')
  })

  it('writes sentences after sentences', () => {
    expect(transfer('warm light', 'A boat lies in the harbor.', 'lighting').prompt).toBe(
      'A boat lies in the harbor. Warm light.',
    )
  })

  it.each([
    ['an eerie forest', 'a forest'],
    ['a walk through an eerie, quiet wood', 'a walk through a quiet wood'],
    ['a valley in the rain and mist', 'a valley'],
    ['wide shot of a beach', 'a beach'],
    ['patterns formed by the snow and the edges', 'patterns formed by the edges'],
    ['a path through the lush, mist-covered hills', 'a path through the lush hills'],
    ['a beach in a gloomy yet quiet atmosphere', 'a beach in a quiet atmosphere'],
    ['a sky, dotted with white clouds, over a bay', 'a sky, over a bay'],
    ['the market is lit by neon light', 'the market is lit'],
  ])('mends the sentence: "%s" becomes "%s"', (target, rest) => {
    const source = 'joyful, clear sky, close-up, candlelight'
    const { prompt } = transfer(source, target, 'lighting', 'weather', 'camera_angle')
    expect(prompt.startsWith(`${rest},`)).toBe(true)
  })

  it('joins hues into a palette and leaves the colours of things alone', () => {
    const { prompt } = transfer('bathed in red and blue', 'a red car, green tones', 'color_palette')
    expect(prompt).toBe('a red car, red and blue tones')
  })

  it('appends the person’s words once', () => {
    const once = transferStyle({
      source: street,
      target: beach,
      aspects: ['lighting'],
      instruction: 'add more stars.',
    })
    const twice = transferStyle({
      source: street,
      target: once.prompt,
      aspects: ['lighting'],
      instruction: 'add more stars.',
    })
    expect(once.prompt.endsWith(', add more stars')).toBe(true)
    expect(twice.prompt).toBe(once.prompt)
  })

  it('tells what came, what went and what stayed, at their places', () => {
    const { prompt, added, removed, preserved } = transfer(street, beach, 'lighting')
    expect(added.map(({ value }) => value)).toEqual(['night', 'neon'])
    expect(removed.map(({ value }) => value)).toEqual(['midday', 'bright', 'daytime'])
    expect(preserved.map(({ value }) => value)).toEqual(['sunny', 'cyan'])
    for (const { text, start, end } of [...added, ...preserved]) expect(prompt.slice(start, end)).toBe(text)
    for (const { text, start, end } of removed) expect(beach.slice(start, end)).toBe(text)
  })
})

const terms = readLexicon().flatMap(({ term }) => (term.facet ? [{ ...term, facet: term.facet }] : []))
const phrases = [...new Set(terms.map(canonicalPhrase))]
const subjects = [
  'a woman reading',
  'the old bridge',
  'Three birds',
  'a street in Lisbon',
  'The camera pans left, revealing a bay',
]
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...phrases) },
  { weight: 2, arbitrary: fc.constantFrom(...subjects) },
  { weight: 1, arbitrary: fc.constantFrom('in', 'and', 'with a', 'the mood is', 'bathed in', 'of the') },
)
const glue = fc.constantFrom(', ', ' ', '. ', ' and ')
const prompts = fc
  .array(fc.tuple(piece, glue), { maxLength: 9 })
  .map((parts) => parts.flat().slice(0, -1).join(''))

describe('applying a style twice', () => {
  it('equals applying it once', () => {
    fc.assert(
      fc.property(prompts, prompts, fc.subarray([...transferAspects]), (source, target, aspects) => {
        const once = transferStyle({ source, target, aspects }).prompt
        expect(transferStyle({ source, target: once, aspects }).prompt).toBe(once)
      }),
      { numRuns: 400 },
    )
  })

  it('equals applying it once for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (source, target, instruction) => {
        const input = { source, aspects: transferAspects, instruction }
        const once = transferStyle({ ...input, target }).prompt
        expect(transferStyle({ ...input, target: once }).prompt).toBe(once)
      }),
    )
  })
})
