import { parseInstruction } from '@retake/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightSegments } from './highlight-segments.ts'

const clips = Array.from({ length: 6 }, (_, index) => ({ index }))
const segmentsOf = (text: string) => highlightSegments(parseInstruction(text, { clips }))
const marked = (text: string, kind: string) =>
  segmentsOf(text).flatMap((segment) => (segment.kind === kind ? [segment.text] : []))

describe('marking what was understood', () => {
  it('marks the words that name clips', () => {
    expect(marked('make clips 2 and 4 brighter', 'clips').join()).toContain('clips 2 and 4')
  })

  it('marks the words that say what changes', () => {
    expect(marked('make clips 2 and 4 brighter', 'change').join()).toContain('brighter')
  })

  it.each([
    ['make all clips but clip 5 warmer', 'but clip 5'],
    ['make clips 2 to 6 brighter, not clip 5', 'clip 5'],
    ["don't touch clip 5, make the rest warmer", 'clip 5'],
  ])('marks what %s leaves out as left out', (text, words) => {
    expect(marked(text, 'left-out').join()).toContain(words)
    expect(marked(text, 'clips').join()).not.toContain('clip 5')
  })

  it('begins a mark at the first word, not at the comma before it', () => {
    expect(marked('add three birds to clip 3, not clip 5', 'left-out')).toEqual(['not clip 5'])
  })

  it('marks no clip as left out that gets a change of its own', () => {
    expect(marked('make all clips but clip 2 warmer and clip 2 darker', 'left-out')).toEqual([])
  })

  it('does not take the clip whose look is copied for one that is left out', () => {
    expect(marked('make clip 3 look like clip 1', 'left-out')).toEqual([])
  })

  it('marks what does not exist', () => {
    expect(marked('make clip 9 brighter', 'problem').join()).toContain('9')
  })

  it('leaves an empty field empty', () => {
    expect(segmentsOf('')).toEqual([])
  })

  it('never loses or adds a letter, so that the marks lie under their words', () => {
    const words = fc.constantFrom(
      'clip ',
      '2 ',
      '9 ',
      'brighter ',
      'the chorus ',
      'all ',
      'not ',
      'émoji 🎬 ',
      '\n',
      ', ',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(
          segmentsOf(text)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
