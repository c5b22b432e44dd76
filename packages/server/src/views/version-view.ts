import { type Recipe, toDollars, type Version } from '@retake/core'
import { formatMediaName, type VersionMedia } from '../delivery/media-name.ts'
import { stripFrames } from '../ports/media-inspector.ts'
import type { ClipRecord, VersionRecord } from '../ports/storage/index.ts'
import type { RetentionFate } from '../retention/retention-fates.ts'
import { toTimestamp } from './timestamp.ts'
import type { MediaSigner } from './types.ts'

type PointedClip = Pick<ClipRecord, 'currentVersionUid'>

function versionState(record: VersionRecord, clip: PointedClip): Version['state'] {
  if (record.uid === clip.currentVersionUid) return 'current'
  if (record.candidacy === 'waiting') return 'candidate'
  return record.candidacy === 'rejected' ? 'rejected' : 'past'
}

function recipeView(record: VersionRecord): Recipe {
  return {
    prompt: record.prompt,
    instruction: record.instruction,
    templateId: record.templateId,
    model: record.model,
    seed: record.seed,
    referenceVersionIds: record.referenceVersionUids,
    baseVersionId: record.baseVersionUid,
    sourceVersionId: record.sourceVersionUid,
    edits: record.edits,
  }
}

/** Addresses of a version's media; null once it was removed, but for the thumbnail, which stays. */
export async function versionMedia(
  record: Pick<VersionRecord, 'uid' | 'storage'>,
  signer: MediaSigner,
): Promise<Record<`${VersionMedia}Url`, string | null>> {
  const address = async (kind: VersionMedia) =>
    record.storage === 'deleted' && kind !== 'thumbnail'
      ? null
      : signer.sign(formatMediaName({ kind, versionUid: record.uid }))
  const [videoUrl, thumbnailUrl, stripUrl] = await Promise.all([
    address('video'),
    address('thumbnail'),
    address('strip'),
  ])
  return { videoUrl, thumbnailUrl, stripUrl }
}

/** Shows a version of a clip, with what retention does with it where that is known. */
export async function versionView(
  record: VersionRecord,
  clip: PointedClip,
  signer: MediaSigner,
  fate?: RetentionFate,
): Promise<Version> {
  const state = versionState(record, clip)
  return {
    id: record.uid,
    clipIndex: record.clipIndex,
    versionNumber: record.versionNumber,
    ...(await versionMedia(record, signer)),
    stripFrames,
    prompt: record.prompt,
    userInstruction: record.instruction,
    templateId: record.templateId,
    cost: toDollars(record.costMicros),
    createdAt: toTimestamp(record.createdAtMs),
    isCurrent: state === 'current',
    isOriginal: record.regenerationUid === null,
    pinned: record.pinned,
    state,
    storage: record.storage,
    analysis: record.analysis,
    recipe: recipeView(record),
    ...(fate === undefined ? {} : { retention: fate.reason, expiresAt: fate.expiresAt }),
  }
}
