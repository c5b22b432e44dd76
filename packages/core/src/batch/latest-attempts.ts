import type { RegenerationState } from './types.ts'

/** Keeps the latest attempt of each clip, ascending by clip. */
export function latestAttempts(regenerations: readonly RegenerationState[]): RegenerationState[] {
  const byClip = new Map(regenerations.map((regeneration) => [regeneration.clipIndex, regeneration]))
  return [...byClip.values()].sort((a, b) => a.clipIndex - b.clipIndex)
}
