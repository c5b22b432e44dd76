import type { Clip, ClipState } from '@retake/core'
import type { AudioRecord, ClipSnapshot } from '../ports/storage/index.ts'
import { sectionOfClip } from './section-of-clip.ts'
import type { MediaSigner } from './types.ts'
import { versionMedia } from './version-view.ts'

const noMedia = { videoUrl: null, thumbnailUrl: null, stripUrl: null }

function clipState({ clip, live, hasCandidate, lastError }: ClipSnapshot): ClipState {
  if (live !== null) return 'busy'
  if (hasCandidate) return 'candidate'
  return lastError !== null || clip.importError !== null ? 'failed' : 'idle'
}

/** Shows a clip of a job with what its current version is and what happens to it. */
export async function clipView(
  snapshot: ClipSnapshot,
  audio: AudioRecord | null,
  signer: MediaSigner,
): Promise<Clip> {
  const { clip, current, live } = snapshot
  const error = clip.importError ?? snapshot.lastError
  return {
    id: clip.id,
    clipIndex: clip.clipIndex,
    prompt: current?.prompt ?? clip.prompt,
    start: clip.startSeconds,
    end: clip.endSeconds,
    lyrics: clip.lyrics,
    section: sectionOfClip(clip, audio),
    ...(current === null ? noMedia : await versionMedia(current, signer)),
    analysis: current?.analysis ?? null,
    currentVersionId: clip.currentVersionUid,
    currentVersionNumber: current?.versionNumber ?? null,
    versionsCount: snapshot.versionsCount,
    revision: clip.revision,
    state: clipState(snapshot),
    regenerationId: live?.uid ?? null,
    batchId: live?.batchUid ?? null,
    error: error === null ? null : { code: error.code, detail: error.detail },
  }
}
