import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VideoFacts } from '../../ffmpeg/index.ts'
import { commonPicture, layOut } from './timeline.ts'

const film = { num: 24, den: 1 }
const slot = (startSeconds: number, endSeconds: number) => ({ startSeconds, endSeconds })

describe('laying clips out in frames', () => {
  it('rounds every cut from its own time, so that none drifts', () => {
    const beats = Array.from({ length: 101 }, (_, i) => i * 0.63)
    const parts = layOut(
      beats.slice(0, -1).map((start, i) => slot(start, beats[i + 1]!)),
      film,
    )
    parts.forEach(({ firstFrame }, i) => {
      expect(Math.abs(firstFrame / 24 - beats[i]!)).toBeLessThanOrEqual(0.5 / 24 + 1e-9)
    })
    expect(parts.reduce((sum, { frames }) => sum + frames, 0)).toBe(Math.round(63 * 24))
  })

  it('fills gaps with black, and starts with black where the first clip starts late', () => {
    expect(layOut([slot(1, 2), slot(3, 4)], film).map(({ clip, frames }) => [clip !== null, frames])).toEqual(
      [
        [false, 24],
        [true, 24],
        [false, 24],
        [true, 24],
      ],
    )
  })

  it('covers the timeline without gap or overlap, whatever the slots', () => {
    const time = fc.double({ min: 0, max: 60, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time), { maxLength: 12 }), (pairs) => {
        const parts = layOut(
          pairs.map(([a, b]) => slot(Math.min(a, b), Math.max(a, b))),
          { num: 30_000, den: 1001 },
        )
        let reached = 0
        for (const { firstFrame, frames } of parts) {
          expect(firstFrame).toBe(reached)
          expect(frames).toBeGreaterThan(0)
          reached += frames
        }
      }),
    )
  })
})

describe('the picture of the whole', () => {
  it('is that of most clips, with even sides', () => {
    const facts = (width: number, height: number, num: number): VideoFacts => ({
      container: 'mov',
      durationSeconds: 1,
      width,
      height,
      frameRate: { num, den: 1 },
      frames: 1,
      colorMatrix: null,
    })
    const common = commonPicture([facts(320, 180, 30), facts(641, 361, 24), facts(641, 361, 24)])
    expect(common).toEqual({ width: 640, height: 360, rate: { num: 24, den: 1 } })
  })
})
