import type { Rational, VideoFacts } from '../../ffmpeg/index.ts'

/** One stretch of the composed video, in frames. */
export interface TimelinePart<Clip> {
  /** `null` is black, where no clip has its slot. */
  clip: Clip | null
  firstFrame: number
  frames: number
}

interface Slot {
  startSeconds: number
  endSeconds: number
}

/**
 * Lays slots out in whole frames. Every cut is rounded from its own time, never from the length before it, so that
 * no cut drifts off its beat however many there are.
 */
export function layOut<Clip extends Slot>(clips: readonly Clip[], rate: Rational): TimelinePart<Clip>[] {
  const frameAt = (seconds: number): number => Math.round((seconds * rate.num) / rate.den)
  const parts: TimelinePart<Clip>[] = []
  let reached = 0
  for (const clip of [...clips].sort((a, b) => a.startSeconds - b.startSeconds)) {
    const first = Math.max(reached, frameAt(clip.startSeconds))
    const end = frameAt(clip.endSeconds)
    if (end <= first) continue
    if (first > reached) parts.push({ clip: null, firstFrame: reached, frames: first - reached })
    parts.push({ clip, firstFrame: first, frames: end - first })
    reached = end
  }
  return parts
}

/** Size and rate that most clips have; the first one's where several are equally common. */
export function commonPicture(facts: readonly VideoFacts[]): {
  width: number
  height: number
  rate: Rational
} {
  const most = <Value>(values: Value[], name: (value: Value) => string): Value => {
    const count = (value: Value): number => values.filter((other) => name(other) === name(value)).length
    return values.reduce((best, value) => (count(value) > count(best) ? value : best))
  }
  const even = (side: number): number => Math.max(2, side - (side % 2))
  const size = most(
    facts.map(({ width, height }) => ({ width: even(width), height: even(height) })),
    (s) => `${s.width}x${s.height}`,
  )
  const rate = most(
    facts.map(({ frameRate }) => frameRate),
    (r) => (r.num / r.den).toFixed(3),
  )
  return { ...size, rate }
}
