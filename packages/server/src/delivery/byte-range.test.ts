import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseByteRange } from './byte-range.ts'

const part = (start: number, end: number) => ({ kind: 'part', start, end })
const whole = { kind: 'whole' }
const unsatisfiable = { kind: 'unsatisfiable' }

describe('parseByteRange', () => {
  it.each([
    ['bytes=0-99', part(0, 99)],
    ['bytes=0-', part(0, 999)],
    ['bytes=999-', part(999, 999)],
    ['bytes=990-5000', part(990, 999)],
    ['bytes=-10', part(990, 999)],
    ['bytes=-5000', part(0, 999)],
    ['Bytes = 1-2', whole],
    ['BYTES=1-2', part(1, 2)],
    ['bytes=1000-', unsatisfiable],
    ['bytes=5000-6000', unsatisfiable],
    ['bytes=-0', unsatisfiable],
    ['bytes=5-2', whole],
    ['bytes=-', whole],
    ['bytes=', whole],
    ['bytes=a-b', whole],
    ['bytes=0-1,5-6', whole],
    ['items=0-1', whole],
    ['bytes=0x1-2', whole],
    ['bytes=99999999999999999999-', whole],
    ['', whole],
    [null, whole],
  ])('of 1,000 bytes, %s is %o', (header, range) => {
    expect(parseByteRange(header, 1_000)).toEqual(range)
  })

  it('has nothing to give of an empty object', () => {
    expect(parseByteRange('bytes=0-', 0)).toEqual(unsatisfiable)
  })

  it('never leaves the object, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.option(fc.nat(3_000)), fc.option(fc.nat(3_000)), (size, first, last) => {
        const range = parseByteRange(`bytes=${first ?? ''}-${last ?? ''}`, size)
        if (range.kind !== 'part') return true
        return range.start >= 0 && range.start <= range.end && range.end < size
      }),
    )
  })
})
