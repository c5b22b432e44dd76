import type { InstructionClip } from '../types.ts'

/**
 * Clips with at least half of themselves between two times. Where the times lie within one clip, that clip.
 */
export const clipsBetween = (clips: readonly InstructionClip[], from: number, to: number): number[] => {
  const places: number[] = []
  let best = -1
  let most = 0
  for (let place = 0; place < clips.length; place++) {
    const { startSeconds = Number.NaN, endSeconds = Number.NaN } = clips[place]!
    const overlap = Math.min(endSeconds, to) - Math.max(startSeconds, from)
    if (overlap >= (endSeconds - startSeconds) / 2 - 1e-9) places.push(place)
    if (overlap > most) {
      best = place
      most = overlap
    }
  }
  return places.length > 0 || best < 0 ? places : [best]
}

/** The clip that is playing at a time, or none. */
export const clipAt = (clips: readonly InstructionClip[], seconds: number): number[] => {
  for (let place = 0; place < clips.length; place++) {
    const { startSeconds = Number.NaN, endSeconds = Number.NaN } = clips[place]!
    if (seconds >= startSeconds && seconds < endSeconds) return [place]
  }
  const last = clips.at(-1)
  return last?.endSeconds === seconds ? [clips.length - 1] : []
}
