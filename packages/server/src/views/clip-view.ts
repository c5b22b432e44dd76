import { type Clip, type ClipState, clipSection } from '@retake/core'
import type { AudioRecord, ClipRecord, ClipSnapshot } from '../ports/storage/index.ts'
import type { MediaSigner } from './types.ts'
import { versionMedia } from './version-view.ts'

const noMedia = { videoUrl: null, thumbnailUrl: null, stripUrl: null }

function clipState({ clip, live, hasCandidate, lastError }: ClipSnapshot): ClipState {
  if (live !== null) return 'busy'
  if (hasCandidate) return 'candidate'
  return lastError !== null || clip.importError !== null ? 'failed' : 'idle'
}

/** The host's own label of the section that covers the most of a clip. */
function sectionLabel(clip: ClipRecord, audio: AudioRecord | null): string | null {
  const sections = audio?.sections ?? []
  const found = clipSection(clip, sections)
  return found === undefined ? null : (sections[found.sectionIndex]?.label ?? null)
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
    section: sectionLabel(clip, audio),
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
