import { describe, expect, it } from 'vitest'
import { isMistyped } from './is-mistyped.ts'

describe('typing errors', () => {
  it.each([
    ['brigther', 'brighter', 'neighbours swapped'],
    ['lcips', 'clips', 'the first two swapped'],
    ['clisp', 'clips', 'the last two swapped'],
    ['mkae', 'make', 'a short word with a swap'],
    ['clps', 'clips', 'its only vowel left out'],
    ['contrst', 'contrast', 'a letter left out'],
    ['slowwer', 'slower', 'a letter doubled'],
    ['satiration', 'saturation', 'a wrong letter in a long word'],
  ])('sees “%s” as “%s”: %s', (spelling, word) => expect(isMistyped(spelling, word, 5)).toBe(true))

  it.each([
    ['flips', 'clips', 'the first letter differs'],
    ['tree', 'three', 'too short to lose a letter'],
    ['star', 'start', 'the end is missing'],
    ['chips', 'clips', 'too short for a wrong letter'],
    ['crispy', 'crisp', 'another form'],
    ['clip', 'clips', 'another form'],
    ['brgihtre', 'brighter', 'two errors'],
    ['brown', 'breakdown', 'four letters left out'],
    ['rainbow', 'rain', 'three too many'],
  ])('does not bend “%s” to “%s”: %s', (spelling, word) => expect(isMistyped(spelling, word, 5)).toBe(false))

  it('forgives a swap or a doubled letter in any word, the rest only where the word is likely', () => {
    expect(isMistyped('gloomi', 'gloom', 9)).toBe(false)
    expect(isMistyped('goolmy', 'gloomy', 9)).toBe(false)
    expect(isMistyped('golomy', 'gloomy', 9)).toBe(true)
    expect(isMistyped('gloommy', 'gloomy', 9)).toBe(true)
    expect(isMistyped('glomy', 'gloomy', 9)).toBe(false)
  })
})
