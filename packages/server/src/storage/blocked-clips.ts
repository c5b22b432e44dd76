import type { BlockedClip } from '@retake/core'
import type { NewRegeneration } from '../ports/storage/index.ts'

type Asked = Pick<NewRegeneration, 'clipIndex' | 'reservedMicros'>

/** What is said of a clip that waits for another regeneration. */
export function busyClip(clipIndex: number, regenerationId: string): BlockedClip {
  const detail = `Clip ${clipIndex + 1} is being regenerated. Wait until that ends, or cancel it.`
  return { clipIndex, code: 'clip-busy', detail, regenerationId }
}

/** What is said of an attempt that was repeated already. */
export function retriedClip(clipIndex: number, regenerationId: string): BlockedClip {
  const detail = `Clip ${clipIndex + 1} was already tried again.`
  return { clipIndex, code: 'clip-busy', detail, regenerationId }
}

export function goneClip(clipIndex: number): BlockedClip {
  return { clipIndex, code: 'clip-out-of-range', detail: `Clip ${clipIndex + 1} does not exist any more.` }
}

/** The clips that are asked for more than once, each named once. */
export function duplicateClips(regenerations: { clipUid: string; clipIndex: number }[]): BlockedClip[] {
  const counts = new Map<string, number>()
  return regenerations.flatMap(({ clipUid, clipIndex }): BlockedClip[] => {
    const count = (counts.get(clipUid) ?? 0) + 1
    counts.set(clipUid, count)
    if (count !== 2) return []
    return [{ clipIndex, code: 'duplicate-clip', detail: `Clip ${clipIndex + 1} is named twice.` }]
  })
}

/**
 * The clips that do not fit into what an account has left, counted in order; a clip that fits after one that does not
 * is not blocked, one that costs nothing never is.
 * @param leftMicros limit − committed; negative when the limit was lowered.
 */
export function unaffordableClips(regenerations: Asked[], leftMicros: number): BlockedClip[] {
  let left = Math.max(0, leftMicros)
  return regenerations.flatMap(({ clipIndex, reservedMicros }): BlockedClip[] => {
    if (reservedMicros <= left) {
      left -= reservedMicros
      return []
    }
    const detail = `Clip ${clipIndex + 1} costs ${dollars(reservedMicros)}, and the budget has ${dollars(left)} left.`
    return [{ clipIndex, code: 'budget-exceeded', detail }]
  })
}

/** One line per clip and code, by clip: what several accounts or checks say alike is said once. */
export function mergeBlocked(blocked: BlockedClip[]): BlockedClip[] {
  const seen = new Map(blocked.toReversed().map((clip) => [`${clip.clipIndex} ${clip.code}`, clip]))
  return [...seen.values()].sort((a, b) => a.clipIndex - b.clipIndex || a.code.localeCompare(b.code))
}

const dollarFormat = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 6,
})

function dollars(micros: number): string {
  return dollarFormat.format(micros / 1_000_000)
}
