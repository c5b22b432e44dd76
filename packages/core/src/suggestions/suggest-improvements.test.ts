import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade, unsupportedModifications } from '../grade/index.ts'
import { parseInstruction } from '../instruction/index.ts'
import type { ClipAnalysis, InstructionClip } from '../instruction/types.ts'
import { suggestImprovements } from './suggest-improvements.ts'
import type { Suggestion } from './types.ts'

const middling: ClipAnalysis = { brightness: 0.5, saturation: 0.5, contrast: 0.5, motion: 0.5, warmth: 0 }

const clipsOf = (measures: Partial<ClipAnalysis>[], prompt = 'a street'): InstructionClip[] =>
  measures.map((measure, index) => ({
    index,
    startSeconds: index * 5,
    endSeconds: index * 5 + 5,
    prompt,
    analysis: { ...middling, ...measure },
  }))

const suggest = (
  clips: InstructionClip[],
  at: number,
  audio?: Parameters<typeof suggestImprovements>[0]['audio'],
) => suggestImprovements({ clip: clips[at]!, clips, ...(audio === undefined ? {} : { audio }) })

const rules = (suggestions: Suggestion[]) => suggestions.map(({ rule }) => rule)
const chorus = {
  sections: [
    { label: 'chorus', startSeconds: 0, endSeconds: 15 },
    { label: 'outro', startSeconds: 15, endSeconds: 30 },
  ],
}

describe('suggestImprovements', () => {
  it('brightens a dark clip, with the number that says so', () => {
    const [first] = suggest(clipsOf([{ brightness: 0.24 }, {}]), 0)
    expect(first).toEqual({
      rule: 'too-dark',
      category: 'quality',
      clipIndex: 0,
      title: 'Brighten it',
      because: 'Clip 1 is dark: brightness 24 of 100.',
      evidence: [{ measure: 'brightness', value: 0.24, reference: 0.38, referenceClipIndexes: [] }],
      instruction: 'make it 90 % brighter',
    })
  })

  it('leaves a night dark, fog flat and black and white without colour', () => {
    const wrong = { brightness: 0.2, contrast: 0.2, saturation: 0.05 }
    const meant = 'a street at night in fog, black and white'
    expect(rules(suggest(clipsOf([wrong, {}], meant), 0))).toEqual([])
    expect(rules(suggest(clipsOf([wrong, {}]), 0))).toEqual(['too-dark', 'flat', 'dull'])
  })

  it('brings a clip to the others of its section, not to the rest of the song', () => {
    const clips = clipsOf([{ warmth: 0.3 }, { warmth: 0.4 }, { warmth: -0.3 }, { warmth: -0.4 }, {}, {}])
    const [found, ...more] = suggest(clips, 2, chorus)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rule: 'warmth-jumps',
      category: 'consistency',
      title: 'Match the other chorus clips',
      because: 'Clip 3 is cooler than the other chorus clips: warmth −30, theirs is around 35.',
      instruction: 'make it 100 % warmer',
      evidence: [{ measure: 'warmth', reference: 0.35, referenceClipIndexes: [0, 1] }],
    })
  })

  it('says one fact once', () => {
    const clips = clipsOf([
      { brightness: 0.2 },
      { brightness: 0.6 },
      { brightness: 0.6 },
      { brightness: 0.6 },
    ])
    expect(rules(suggest(clips, 0))).toEqual(['too-dark'])
  })

  it('moves a still chorus, calms a restless outro, and lets the last clip fade', () => {
    const clips = clipsOf([{ motion: 0.1 }, {}, {}, {}, {}, { motion: 0.9 }])
    expect(rules(suggest(clips, 0, chorus))).toEqual(['add-motion'])
    expect(rules(suggest(clips, 5, chorus))).toEqual(['calm-down', 'fade-out'])
  })

  it('takes up the mood of the song where the prompt does not have it', () => {
    const audio = { sections: [], mood: 'Nostalgic' }
    expect(suggest(clipsOf([{}, {}]), 0, audio)).toMatchObject([
      { rule: 'mood-dreamy', because: 'The song is nostalgic, and nothing in the prompt of clip 1 says so.' },
    ])
    expect(suggest(clipsOf([{}, {}], 'a street, dreamy mood'), 0, audio)).toEqual([])
  })

  it('has nothing to say of a clip that was not measured, or of one alone that is fine', () => {
    expect(suggest([{ index: 0 }, { index: 1 }], 0, chorus)).toEqual([])
    expect(suggest(clipsOf([{}]), 0)).toEqual([])
  })

  it('asks only for what the parser reads as a change of this clip and the generator of footage can make', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const analysis = fc.record({
      brightness: unit,
      saturation: unit,
      contrast: unit,
      motion: unit,
      warmth: fc.double({ min: -1, max: 1, noNaN: true }),
    })
    const mood = fc.constantFrom(undefined, 'epic', 'dreamy', 'raw', 'ambient')
    fc.assert(
      fc.property(fc.array(analysis, { minLength: 2, maxLength: 8 }), mood, (measures, said) => {
        const clips = clipsOf(measures)
        const audio = { ...chorus, ...(said === undefined ? {} : { mood: said }) }
        for (const clip of clips) {
          const found = suggestImprovements({ clip, clips, audio })
          expect(new Set(rules(found)).size).toBe(found.length)
          for (const { instruction } of found) {
            const { targets, diagnostics } = parseInstruction(instruction, {
              clips,
              audio,
              selection: [clip.index],
            })
            expect(diagnostics, instruction).toEqual([])
            expect(targets.map(({ clipIndex }) => clipIndex)).toEqual([clip.index])
            const { modifications } = targets[0]!
            expect(modifications, instruction).toHaveLength(1)
            expect(unsupportedModifications(modifications), instruction).toEqual([])
          }
        }
      }),
    )
  })

  it('leads where it says: the graded clip is nearer to what it is held against', () => {
    const clips = clipsOf([
      { brightness: 0.3 },
      { brightness: 0.6 },
      { brightness: 0.62 },
      { brightness: 0.61 },
    ])
    const [found] = suggest(clips, 0)
    const { modifications } = parseInstruction(found!.instruction, { clips, selection: [0] }).targets[0]!
    const { aim } = grade(modifications, clips[0]!.analysis as ClipAnalysis)
    expect(aim.to.brightness).toBeGreaterThan(0.4)
  })
})
