/** Above this a follower is sought instead of nudged, seconds. */
const seekBeyondSeconds = 0.3
const strongestNudge = 0.1

export interface Following {
  /** Seconds, follower − leader. */
  drift: number
  /** The rate a person chose. */
  rate: number
  /** Frame durations of both sides, seconds. */
  frameSeconds: readonly [number, number]
}

/**
 * Decides what to do about a follower that is apart from its leader: half a frame does nothing, up to 0.3 s nudges
 * its rate by at most a tenth, more seeks once.
 */
export function follow({ drift, rate, frameSeconds }: Following): { rate: number; seek: boolean } {
  const distance = Math.abs(drift)
  if (distance > seekBeyondSeconds) return { rate, seek: true }
  if (distance <= Math.max(...frameSeconds) / 2) return { rate, seek: false }
  const nudge = Math.min(strongestNudge, distance * 2)
  return { rate: rate * (drift > 0 ? 1 - nudge : 1 + nudge), seek: false }
}
