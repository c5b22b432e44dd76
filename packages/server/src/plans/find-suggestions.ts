import { RetakeError, type Suggestion, suggestImprovements } from '@retake/core'
import type { ClipSnapshot, JobRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { instructionContext } from './instruction-context.ts'

type Asking = { services: Pick<Services, 'storage'>; job: JobRecord }

/** A suggestion under the id it has while its clip stays as it is. */
export interface FoundSuggestion extends Suggestion {
  id: string
}

/** What could be better about a clip now. `clips` are all clips of the job, in order. */
export function suggestFor(job: JobRecord, clips: ClipSnapshot[], clipIndex: number): FoundSuggestion[] {
  const context = instructionContext({ job, clips })
  const clip = context.clips[clipIndex]
  const snapshot = clips[clipIndex]
  if (clip === undefined || snapshot === undefined || snapshot.current === null) return []
  return suggestImprovements({ ...context, clip }).map((suggestion) => ({
    ...suggestion,
    id: `${clipIndex}.${suggestion.rule}.${snapshot.clip.revision}`,
  }))
}

const form = /^(\d{1,4})\.([a-z-]{1,40})\.(\d{1,9})$/

/**
 * Finds a suggestion by its id, of the given clip if one is given.
 * @throws RetakeError `not-found` for an id that was never given out, `plan-stale` once the clip moved on.
 */
export async function findSuggestion(
  { services, job }: Asking,
  id: string,
  ofClip?: number,
): Promise<FoundSuggestion> {
  const [, index] = form.exec(id) ?? []
  const clips = await services.storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const clipIndex = Number(index ?? Number.NaN)
  if (clips[clipIndex] === undefined || (ofClip !== undefined && ofClip !== clipIndex)) {
    throw new RetakeError('not-found', 'There is no such suggestion here.')
  }
  const found = suggestFor(job, clips, clipIndex).find((suggestion) => suggestion.id === id)
  if (found !== undefined) return found
  throw new RetakeError(
    'plan-stale',
    `This suggestion does not fit clip ${clipIndex + 1} as it is now. Load its suggestions again.`,
  )
}
