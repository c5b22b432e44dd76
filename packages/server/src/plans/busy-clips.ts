import type { BlockedClip } from '@retake/core'
import type { ClipSnapshot } from '../ports/storage/index.ts'

/** Names the clips that a regeneration keeps busy: queued, paused and unknown ones count. */
export function busyClips(clips: ClipSnapshot[]): BlockedClip[] {
  return clips.flatMap(({ clip: { clipIndex }, live }) =>
    live === null
      ? []
      : [
          {
            clipIndex,
            code: 'clip-busy',
            detail: `Clip ${clipIndex + 1} is being regenerated. Wait for it or cancel it.`,
            regenerationId: live.uid,
          },
        ],
  )
}
