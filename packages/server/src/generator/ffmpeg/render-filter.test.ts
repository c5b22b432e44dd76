import { grade, type Modification } from '@retake/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VideoFacts } from '../../ffmpeg/index.ts'
import { pingPong } from './fill-slot.ts'
import { filterNumber } from './number.ts'
import { renderFilter } from './render-filter.ts'

const facts: VideoFacts = {
  container: 'mov',
  durationSeconds: 5,
  width: 640,
  height: 360,
  frameRate: { num: 24, den: 1 },
  frames: 120,
  colorMatrix: null,
}

const edit = (aspect: Modification['aspect'], value: string): Modification => ({
  aspect,
  direction: 'set',
  value,
  start: 0,
  end: 0,
})

describe('the filtergraph of a render', () => {
  it('holds nothing of what a person wrote', () => {
    const hostile = fc.constantFrom(
      "noir'[x];movie=/etc/passwd[y]",
      'vhs:textfile=/etc/passwd',
      'sepia\\,drawtext=text=hi',
      "pan-left';geq=0",
      '%{pts}',
    )
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (values) => {
        const edits = values.flatMap((value) => [
          edit('mood', value),
          edit('content', value),
          edit('tint', value),
        ])
        const { filter } = renderFilter(grade(edits, null), facts, { seconds: 5, seed: 1 })
        expect(filter).not.toMatch(/passwd|movie|drawtext|geq|textfile|%/)
      }),
      { numRuns: 50 },
    )
  })

  it('takes only finite numbers', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, '1;movie=x' as unknown as number]) {
      expect(() => filterNumber(wrong)).toThrow(TypeError)
    }
    expect([filterNumber(1.5), filterNumber(-0.000001), filterNumber(12, 0), filterNumber(1e-7)]).toEqual([
      '1.5',
      '0',
      '12',
      '0',
    ])
  })

  it('asks for the frames of the slot at the source rate, whatever the speed', () => {
    const at = (seconds: number, speed: number, rate = facts.frameRate) => {
      const speedEdit: Modification = { aspect: 'speed', direction: 'set', amount: speed, start: 0, end: 0 }
      return renderFilter(grade([speedEdit], null), { ...facts, frameRate: rate }, { seconds, seed: 1 })
        .frames
    }
    expect([at(5, 1), at(5, 0.5), at(5, 4), at(3.8, 1)]).toEqual([120, 120, 120, 91])
    expect(at(10, 1, { num: 30_000, den: 1001 })).toBe(300)
  })

  it('does not touch the picture when nothing is asked of it', () => {
    const { filter } = renderFilter(grade([], null), facts, { seconds: 5, seed: 1 })
    expect(filter).not.toMatch(/lutyuv|colorcorrect|gblur|unsharp|perspective|noise|vignette/)
  })
})

describe('playing back and forth', () => {
  it('goes backwards first, then forwards, and never shows a picture twice running but at the turns', () => {
    expect(pingPong(4, 10)).toEqual([3, 2, 1, 0, 0, 1, 2, 3, 3, 2])
  })

  it('stays within the tail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 900 }), (tail, count) => {
        const places = pingPong(tail, count)
        expect(places).toHaveLength(count)
        expect(places.every((place) => place >= 0 && place < tail)).toBe(true)
      }),
    )
  })
})
