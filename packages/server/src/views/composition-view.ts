import type { Composition } from '@retake/core'
import { formatMediaName } from '../delivery/media-name.ts'
import type { CompositionRecord } from '../ports/storage/index.ts'
import { toTimestamp } from './timestamp.ts'
import type { MediaSigner } from './types.ts'

const never: Composition = {
  state: 'none',
  stale: false,
  progress: 0,
  videoUrl: null,
  updatedAt: null,
  error: null,
}

/** The media name of the last complete video, unsigned; null before the first. */
export function compositionMediaName(record: CompositionRecord): string | null {
  if (record.mediaKey === null) return null
  return formatMediaName({ kind: 'composition', jobUid: record.jobUid, revision: record.composedRevision })
}

/** Shows a composition with the given address of its video. */
export function compositionWith(record: CompositionRecord, videoUrl: string | null): Composition {
  return {
    state: record.state,
    stale: record.wantedRevision > record.composedRevision,
    progress: record.progress,
    videoUrl,
    updatedAt: record.updatedAtMs === null ? null : toTimestamp(record.updatedAtMs),
    error: record.error === null ? null : { code: record.error.code, detail: record.error.detail },
  }
}

/** Shows the composition of a job; a job that was never composed has state `none`. */
export async function compositionView(
  record: CompositionRecord | null,
  signer: MediaSigner,
): Promise<Composition> {
  if (record === null) return never
  const name = compositionMediaName(record)
  return compositionWith(record, name === null ? null : await signer.sign(name))
}
