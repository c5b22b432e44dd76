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
