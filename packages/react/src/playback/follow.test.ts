import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { follow } from './follow.ts'

const frameSeconds = [1 / 24, 1 / 30] as const

describe('keeping two takes together', () => {
  it('does nothing within half a frame', () => {
    expect(follow({ drift: 1 / 60, rate: 1, frameSeconds })).toEqual({ rate: 1, seek: false })
  })

  it('slows a take that is ahead and hurries one that is behind', () => {
    expect(follow({ drift: 0.1, rate: 1, frameSeconds }).rate).toBeLessThan(1)
    expect(follow({ drift: -0.1, rate: 1, frameSeconds }).rate).toBeGreaterThan(1)
  })

  it('seeks once when they are more than 0.3 seconds apart', () => {
    expect(follow({ drift: -0.31, rate: 0.5, frameSeconds })).toEqual({ rate: 0.5, seek: true })
  })

  it('never changes the speed by more than a tenth', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.constantFrom(0.25, 1, 2), (drift, rate) => {
        const next = follow({ drift, rate, frameSeconds }).rate
        expect(Math.abs(next / rate - 1)).toBeLessThanOrEqual(0.1 + 1e-9)
      }),
    )
  })
})
