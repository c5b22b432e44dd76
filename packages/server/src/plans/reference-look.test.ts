import type { ClipAnalysis, Modification } from '@retake/core'
import { describe, expect, it } from 'vitest'
import { referenceLook } from './reference-look.ts'

const clip: ClipAnalysis = { brightness: 0.4, saturation: 0.5, contrast: 0.5, motion: 0.2, warmth: 0 }
const reference: ClipAnalysis = { brightness: 0.6, saturation: 0.6, contrast: 0.5, motion: 0.9, warmth: 0.2 }
const like = (aspect: Modification['aspect']): Modification => ({
  aspect,
  direction: 'set',
  value: 'clip 1',
  start: 5,
  end: 20,
})
const aspectsOf = (modifications: Modification[]) => modifications.map(({ aspect }) => aspect)

describe('referenceLook', () => {
  it('reads "like clip 1" as its colours and its light, in measured amounts at the place of the words', () => {
    const look = referenceLook([like('palette'), like('lighting')], clip, reference)
    expect(look.aspects).toEqual(['color_palette', 'lighting'])
    expect(look.modifications).toEqual([
      { aspect: 'brightness', direction: 'increase', amount: 0.5, start: 5, end: 20 },
      { aspect: 'saturation', direction: 'increase', amount: 0.2, start: 5, end: 20 },
      { aspect: 'temperature', direction: 'increase', amount: 0.4, start: 5, end: 20 },
    ])
  })

  it('leaves the light alone when only the palette is wanted, and the other way round', () => {
    expect(aspectsOf(referenceLook([like('palette')], clip, reference).modifications)).toEqual([
      'saturation',
      'temperature',
    ])
    expect(aspectsOf(referenceLook([like('lighting')], clip, reference).modifications)).toEqual([
      'brightness',
    ])
  })

  it('keeps what was said besides, and what has no measure, for the generator to judge', () => {
    const grain: Modification = { aspect: 'grain', direction: 'add', start: 0, end: 4 }
    const { modifications, aspects } = referenceLook([grain, like('weather')], clip, reference)
    expect([aspects, modifications]).toEqual([['weather'], [grain, like('weather')]])
  })

  it('takes the whole look when no aspect was named', () => {
    expect(referenceLook([], clip, reference).aspects).toEqual(['color_palette', 'lighting'])
  })

  it('changes nothing between clips that look alike', () => {
    expect(referenceLook([like('palette')], clip, clip).modifications).toEqual([])
  })
})
