'use client'
import type { Clip } from '@retake/core'
import { useState } from 'react'

type Counts = ReadonlyMap<number, number>

const count = (clips: readonly Clip[]): [number, number][] =>
  clips.map(({ clipIndex, versionsCount }) => [clipIndex, versionsCount])

export interface NewTakes {
  newTakes: number[]
  /** A person looks at these clips now. */
  markSeen(clipIndexes: readonly (number | null)[]): void
}

/** Which clips got a take since the studio was opened that nobody has looked at. The first footage is no news. */
export function useNewTakes(clips: readonly Clip[]): NewTakes {
  const [seen, setSeen] = useState<Counts | null>(null)
  if (clips.length > 0 && !seen) setSeen(new Map(count(clips)))
  return {
    newTakes: clips
      .filter(
        ({ clipIndex, versionsCount }) => versionsCount > Math.max(1, seen?.get(clipIndex) ?? versionsCount),
      )
      .map(({ clipIndex }) => clipIndex),
    markSeen: (clipIndexes) =>
      setSeen(
        (known) =>
          new Map([...(known ?? []), ...count(clips.filter((clip) => clipIndexes.includes(clip.clipIndex)))]),
      ),
  }
}
