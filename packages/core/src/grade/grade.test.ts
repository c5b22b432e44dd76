import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspects, type ClipAnalysis, directions, type Modification } from '../instruction/types.ts'
import { grade } from './grade.ts'
import { toneAt } from './tone-at.ts'

const clip: ClipAnalysis = { brightness: 0.4, saturation: 0.5, contrast: 0.6, motion: 0.3, warmth: 0.1 }

const change = (
  aspect: Modification['aspect'],
  direction: Modification['direction'],
  more: Partial<Modification> = {},
): Modification => ({
  aspect,
  direction,
  start: 0,
  end: 0,
  ...more,
})

describe('what a modification asks of the picture', () => {
  it('aims a quarter above the measured brightness unless told how much', () => {
    expect(grade([change('brightness', 'increase')], clip).aim.to.brightness).toBeCloseTo(0.5)
    expect(grade([change('brightness', 'increase', { amount: 0.12 })], clip).aim.to.brightness).toBeCloseTo(
      0.448,
    )
    expect(grade([change('brightness', 'decrease', { amount: 0.5 })], clip).aim.to.brightness).toBeCloseTo(
      0.2,
    )
  })

  it('takes what is brightened for a part of the picture, even where a look has its name', () => {
    const shadows = grade([change('brightness', 'increase', { value: 'shadows' })], clip)
    expect(shadows.aim.to.brightness).toBeCloseTo(0.5)
    expect(
      grade([change('brightness', 'decrease', { value: 'sunset' })], clip).aim.to.brightness,
    ).toBeCloseTo(0.3)
  })

  it('takes a set amount as the level to reach', () => {
    expect(grade([change('brightness', 'set', { amount: 0.7 })], clip).aim.to.brightness).toBeCloseTo(0.7)
  })

  it('rolls off above 0.95 instead of turning a bright clip white', () => {
    const bright = grade([change('brightness', 'increase')], { ...clip, brightness: 0.9 }).aim.to.brightness
    expect(bright).toBeGreaterThan(0.95)
    expect(bright).toBeLessThan(1)
  })

  it('multiplies saturation and contrast', () => {
    const both = grade([change('saturation', 'increase'), change('contrast', 'decrease')], clip)
    expect(both.saturation).toBeCloseTo(1.25)
    expect(both.aim.to.contrast).toBeCloseTo(0.45)
    expect(both.tone.contrast).toBeLessThan(1)
  })

  it('adds half the amount as warmth, and shifts the mean chroma by exactly that', () => {
    const warm = grade([change('temperature', 'increase', { amount: 0.4 })], clip)
    expect(warm.aim.to.warmth).toBeCloseTo(0.3)
    const at = (from: number, to: number): number => from + (to - from) * clip.brightness
    const shift = at(warm.shadows.v, warm.highlights.v) - at(warm.shadows.u, warm.highlights.u)
    expect((shift * 255) / 64).toBeCloseTo(0.2)
    expect(warm.highlights.v).toBeGreaterThan(warm.shadows.v)
  })

  it('adds motion as speed × 1.15 with a slow push-in, and calms as × 0.85', () => {
    const more = grade([change('motion', 'increase')], clip)
    expect(more.speed).toBeCloseTo(1.15)
    expect(more.camera.zoom[1]).toBeGreaterThan(more.camera.zoom[0])
    expect(grade([change('motion', 'decrease')], clip).speed).toBeCloseTo(0.85)
  })

  it.each([
    [change('speed', 'set', { amount: 0.5 }), 0.5],
    [change('speed', 'increase', { amount: 2 }), 2],
    [change('speed', 'decrease', { amount: 0.8 }), 0.8],
    [change('speed', 'increase'), 1.25],
    [change('speed', 'decrease'), 0.8],
    [change('speed', 'set', { value: 'slow-motion' }), 0.5],
    [change('speed', 'set', { amount: 40 }), 4],
  ])('reads a speed as a factor of the rate (%o)', (edit, speed) => {
    expect(grade([edit], clip).speed).toBeCloseTo(speed)
  })

  it.each(['black and white', 'black-and-white', 'Monochrome', 'greyscale', 'B&W', 'a black and white look'])(
    'takes all colour out for "%s"',
    (value) => {
      for (const aspect of ['palette', 'saturation', 'content'] as const) {
        const grey = grade([change(aspect, 'set', { value })], clip)
        expect([grey.saturation, grey.shadows.u, grey.highlights.v]).toEqual([0, 0, 0])
      }
    },
  )

  it('takes what came before into account, oldest first', () => {
    const twice = grade([change('brightness', 'increase'), change('brightness', 'increase')], clip)
    expect(twice.aim.to.brightness).toBeCloseTo(0.625)
    const tinted = grade([change('palette', 'set', { value: 'sepia' })], clip)
    expect(tinted.highlights.v).toBeGreaterThan(0.01)
    const plain = grade(
      [change('palette', 'set', { value: 'sepia' }), change('palette', 'set', { value: 'black and white' })],
      clip,
    )
    expect(plain.highlights.v).toBe(0)
  })

  it('turns "less dramatic" into the opposite of "dramatic"', () => {
    const more = grade([change('mood', 'set', { value: 'dramatic' })], clip)
    const less = grade([change('mood', 'decrease', { value: 'dramatic' })], clip)
    expect(more.tone.contrast).toBeGreaterThan(1)
    expect(less.tone.contrast).toBeLessThan(1)
  })

  it('does not let a look wash a bright clip out', () => {
    const bright = { ...clip, brightness: 0.82 }
    expect(grade([change('mood', 'set', { value: 'happy' })], bright).aim.to.brightness).toBeLessThanOrEqual(
      0.82,
    )
  })

  it('lets a dramatic or gritty look leave a dark clip its detail', () => {
    for (const value of ['dramatic', 'gritty']) {
      const look = [change('mood', 'set', { value })]
      expect(grade(look, { ...clip, brightness: 0.3 }).aim.to.brightness).toBe(0.3)
      expect(grade(look, { ...clip, brightness: 0.7 }).aim.to.brightness).toBeLessThan(0.66)
    }
  })

  it('makes a sunset warm under a blue sky, and no warmer than light gets over a warm field', () => {
    const sunset = [change('time-of-day', 'set', { value: 'sunset' })]
    expect(grade(sunset, { ...clip, warmth: -0.45 }).aim.to.warmth).toBeGreaterThan(0.2)
    expect(grade(sunset, { ...clip, warmth: 0.5 }).aim.to.warmth).toBeLessThanOrEqual(0.6)
  })

  it('leaves everything alone when nothing is asked', () => {
    const same = grade([], clip)
    expect([same.saturation, same.speed, same.tone.exposure, same.tone.contrast]).toEqual([1, 1, 1, 1])
  })

  it('gives finite numbers within their ranges for whatever modifications it is given', () => {
    const modification = fc.record(
      {
        aspect: fc.constantFrom(...aspects),
        direction: fc.constantFrom(...directions),
        amount: fc.oneof(fc.double({ min: -5, max: 50, noNaN: true }), fc.constant(0)),
        value: fc.oneof(
          fc.string(),
          fc.constantFrom('night', 'vhs', 'pan-left', 'sepia', '__proto__', 'constructor', 'blue'),
        ),
        start: fc.constant(0),
        end: fc.constant(0),
      },
      { requiredKeys: ['aspect', 'direction', 'start', 'end'] },
    )
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const analysis = fc.record({
      brightness: share,
      saturation: share,
      contrast: share,
      motion: share,
      warmth: share,
    })
    fc.assert(
      fc.property(fc.array(modification, { maxLength: 6 }), fc.option(analysis), (edits, measured) => {
        const result = grade(edits, measured)
        const numbers = JSON.stringify(result).match(/null|-?[\d.]+(?:e[+-]?\d+)?/g) ?? []
        expect(numbers).not.toContain('null')
        expect(result.speed).toBeGreaterThanOrEqual(0.25)
        expect(result.speed).toBeLessThanOrEqual(4)
        expect(Math.min(...result.camera.zoom)).toBeGreaterThanOrEqual(1)
        expect(result.aim.to.brightness).toBeGreaterThanOrEqual(0)
        expect(result.aim.to.brightness).toBeLessThanOrEqual(1)
        expect(result.saturation).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the tone curve', () => {
  it('rises from black to white without a step back, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: -0.6, max: 1.5, noNaN: true }),
        fc.double({ min: -0.6, max: 1.5, noNaN: true }),
        (brightness, contrast, light, punch) => {
          const direction = (amount: number) => (amount < 0 ? 'decrease' : 'increase')
          const edits = [
            change('brightness', direction(light), { amount: Math.abs(light) }),
            change('contrast', direction(punch), { amount: Math.abs(punch) }),
          ]
          const { tone } = grade(edits, { ...clip, brightness, contrast })
          let before = -1
          for (let i = 0; i <= 50; i += 1) {
            const y = toneAt(tone, i / 50)
            expect(y).toBeGreaterThan(before)
            before = y
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps black black and white white when only the exposure changes', () => {
    const { tone } = grade([change('brightness', 'increase')], clip)
    expect([toneAt(tone, 0), toneAt(tone, 1)]).toEqual([0, 1])
  })
})
