import { describe, expect, it } from 'vitest'
import type { ClipAnalysis } from '../instruction/types.ts'
import { matchLook } from './match-look.ts'

const look = (measures: Partial<ClipAnalysis>): ClipAnalysis => ({
  brightness: 0.5,
  saturation: 0.5,
  contrast: 0.5,
  motion: 0.5,
  warmth: 0,
  ...measures,
})

describe('matchLook', () => {
  it('brightens a dark clip by the factor that is missing', () => {
    expect(matchLook(look({ brightness: 0.4 }), look({ brightness: 0.6 }))).toEqual([
      { aspect: 'brightness', direction: 'increase', amount: 0.5 },
    ])
  })

  it('takes colour and contrast out where the reference has less', () => {
    expect(matchLook(look({}), look({ saturation: 0.25, contrast: 0.4 }))).toEqual([
      { aspect: 'contrast', direction: 'decrease', amount: 0.2 },
      { aspect: 'saturation', direction: 'decrease', amount: 0.5 },
    ])
  })

  it('warms by twice the difference, because the grade adds half the amount', () => {
    expect(matchLook(look({ warmth: -0.1 }), look({ warmth: 0.2 }))).toEqual([
      { aspect: 'temperature', direction: 'increase', amount: 0.6 },
    ])
  })

  it('changes nothing between clips that look alike, whatever their motion', () => {
    expect(matchLook(look({ brightness: 0.51 }), look({ motion: 0.9 }))).toEqual([])
  })

  it('asks for no more light than a grade can give, and none from a black clip', () => {
    expect(matchLook(look({ brightness: 0.05 }), look({ brightness: 0.9 }))[0]?.amount).toBe(3)
    expect(matchLook(look({ brightness: 0 }), look({ brightness: 0.9 }))).toEqual([])
  })
})
