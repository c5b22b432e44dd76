import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClipAnalysis } from '../instruction/types.ts'
import { cssPreview } from './css-preview.ts'
import { grade } from './grade.ts'

const middling: ClipAnalysis = { brightness: 0.5, saturation: 0.5, contrast: 0.5, motion: 0.35, warmth: 0 }

/** What the CSS functions make of one value of gray. */
function filtered(filter: string, gray: number): number {
  const number = (name: string) => Number(new RegExp(`${name}\\(([\\d.]+)\\)`).exec(filter)?.[1] ?? 1)
  return number('contrast') * (number('brightness') * gray - 0.5) + 0.5
}

describe('the preview of more contrast', () => {
  const more = { aspect: 'contrast', direction: 'increase', amount: 0.5, start: 0, end: 0 } as const

  it('leaves a bright and a dark picture as bright as the rendering does', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (brightness) => {
        const look = grade([more], { ...middling, brightness })
        const shown = filtered(cssPreview(look).filter, brightness)
        expect(Math.abs(shown - look.aim.to.brightness)).toBeLessThan(0.02)
      }),
    )
  })

  it('is as steep as the rendering', () => {
    const look = grade([more], { ...middling, brightness: 0.8 })
    const { filter } = cssPreview(look)
    expect((filtered(filter, 0.7) - filtered(filter, 0.6)) / 0.1).toBeCloseTo(look.tone.contrast, 1)
  })
})
