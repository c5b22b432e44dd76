import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { videos } from './corpus/case.ts'
import { corpora } from './corpus/index.ts'
import { parseInstruction } from './parse-instruction.ts'
import { maxInstructionLength } from './text-length.ts'
import type { InstructionContext, ParsedInstruction } from './types.ts'

const phrases = corpora.flatMap(({ cases }) => cases)
const words = [...new Set(phrases.flatMap(({ say }) => say.split(' ')))]

const anyContext = fc.constantFrom<InstructionContext>(
  ...Object.values(videos),
  { clips: [] },
  { ...videos.six, selection: [1, 4] },
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 25 })
    .map((list) => list.join('')),
)

const targetsOf = ({ targets }: ParsedInstruction): number[] => targets.map((target) => target.clipIndex)

const contextOf = ({ about, selected }: (typeof phrases)[number]): InstructionContext => ({
  ...videos[about ?? 'six'],
  selection: selected?.map((number) => number - 1),
})

const anyPhrase = fc.constantFrom(...phrases)

describe('whatever is written', () => {
  it('never throws, and every span is the text it names', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const parsed = parseInstruction(text, context)
        expect(parsed.text).toBe(text)
        for (const match of parsed.matches) expect(text.slice(match.start, match.end)).toBe(match.text)
        for (const { start, end } of [
          ...parsed.diagnostics,
          ...parsed.targets.flatMap((one) => one.modifications),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('names each clip once, in order, and only clips that exist', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const targets = targetsOf(parseInstruction(text, context))
        const known = new Set(context.clips.map((clip) => clip.index))
        expect(targets).toEqual([...new Set(targets)].sort((a, b) => a - b))
        expect(targets.every((index) => known.has(index))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('answers plain data that another program can store', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const parsed = parseInstruction(text, context)
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
      }),
      { numRuns: 500 },
    )
  })

  it('says something whenever nothing comes of it', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const { targets, diagnostics } = parseInstruction(text, context)
        expect(targets.length > 0 || diagnostics.length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the same words in another dress', () => {
  const invisible = fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad')

  it('mean the same clips with invisible characters between any letters', () => {
    fc.assert(
      fc.property(anyPhrase, invisible, fc.nat(), (one, mark, at) => {
        const place = at % (one.say.length + 1)
        const text = one.say.slice(0, place) + mark + one.say.slice(place)
        expect(targetsOf(parseInstruction(text, contextOf(one)))).toEqual(
          one.clips.map((number) => number - 1),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['please ', ''],
    ['', ' please'],
    ['', ', thanks!'],
    ['ok, ', ''],
    ['hey, ', ''],
  ])('mean the same clips with “%s” before and “%s” after them', (before, after) => {
    const commands = phrases.filter((one) => one.clips.length > 0 && !/[?\n]$/.test(one.say))
    for (const one of commands) {
      const { targets } = parseInstruction(before + one.say + after, contextOf(one))
      const numbers = targets.map((target) => target.clipIndex + 1)
      expect([one.say, numbers]).toEqual([one.say, one.clips])
    }
  })

  it('mean the same clips in capital letters', () => {
    for (const one of phrases) {
      expect([one.say, targetsOf(parseInstruction(one.say.toUpperCase(), contextOf(one)))]).toEqual([
        one.say,
        one.clips.map((number) => number - 1),
      ])
    }
  })

  it('mean the same clips in any order of a list', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(list, fc.constantFrom(', ', ' and ', ' & ', ',', ', and '), (numbers, joint) => {
        const parsed = parseInstruction(`make clips ${numbers.join(joint)} brighter`, videos.twelve)
        expect(targetsOf(parsed)).toEqual(numbers.map((number) => number - 1).sort((a, b) => a - b))
      }),
    )
  })
})

describe('length', () => {
  const shapes = [
    'clip ',
    '1 ',
    '"',
    "'",
    'the first ',
    'and clip 2 ',
    'from clip 1 to ',
    '2-',
    'except ',
    'a b ',
    '\u200b',
  ]
  const filled = (shape: string, length: number): string =>
    shape.repeat(Math.ceil(length / shape.length)).slice(0, length)
  const isTooLong = ({ diagnostics }: ParsedInstruction): boolean =>
    diagnostics.some(({ code }) => code === 'instruction-too-long')

  it('is read up to the length that the server takes, whatever the text is made of', () => {
    for (const shape of shapes)
      expect(isTooLong(parseInstruction(filled(shape, maxInstructionLength), videos.six))).toBe(false)
  })

  it('asks for a shorter text beyond it and names no clip', () => {
    for (const shape of [...shapes, 'make clip 2 brighter, '])
      for (const length of [maxInstructionLength + 1, 100_000]) {
        const parsed = parseInstruction(filled(shape, length), videos.six)
        expect(isTooLong(parsed)).toBe(true)
        expect(parsed.targets).toEqual([])
      }
  })

  it('counts characters as people do, not their parts', () => {
    expect(isTooLong(parseInstruction('🎬'.repeat(maxInstructionLength), videos.six))).toBe(false)
    expect(isTooLong(parseInstruction('e\u0301'.repeat(maxInstructionLength), videos.six))).toBe(false)
  })
})
