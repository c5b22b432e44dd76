import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PromptDiffSegment, promptDiff } from './prompt-diff.ts'

const text = (segments: PromptDiffSegment[], without: PromptDiffSegment['kind']): string =>
  segments
    .filter(({ kind }) => kind !== without)
    .map((segment) => segment.text)
    .join('')

describe('promptDiff', () => {
  it('shows what was replaced between what stayed', () => {
    expect(promptDiff('a street at midday, slow pan', 'a street at night, slow pan')).toEqual([
      { kind: 'same', text: 'a street at ' },
      { kind: 'removed', text: 'midday' },
      { kind: 'added', text: 'night' },
      { kind: 'same', text: ', slow pan' },
    ])
  })

  it('keeps words rather than the spaces between others', () => {
    const before = 'overcast daylight, cold muted colors, static shot, calm'
    const after = 'overcast sunrise, static shot, calm, dreamy mood, soft lighting'
    const kept = promptDiff(before, after).flatMap(({ kind, text }) => (kind === 'same' ? text : []))
    expect(kept.join('')).toContain('static shot, calm')
  })

  it('shows nothing but what stayed for equal prompts', () => {
    expect(promptDiff('a boat', 'a boat')).toEqual([{ kind: 'same', text: 'a boat' }])
    expect(promptDiff('', '')).toEqual([])
  })

  it('gives both prompts back, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'red', 'boat', ',', ' ', '  ', 'Überfahrt', '🎬', '\n'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (a, b) => {
        const segments = promptDiff(a, b)
        expect(text(segments, 'added')).toBe(a)
        expect(text(segments, 'removed')).toBe(b)
      }),
    )
  })

  it('shows prompts too long to compare as replaced', () => {
    const long = (word: string): string =>
      Array.from({ length: 1200 }, (_, index) => `${word}${index}`).join(' ')
    expect(promptDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
