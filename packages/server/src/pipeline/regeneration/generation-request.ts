import { RetakeError } from '@retake/core'
import type { GenerationRequest } from '../../ports/video-generator.ts'
import type { Run } from './run-context.ts'

/**
 * Puts together what the generator needs for an attempt.
 * @throws RetakeError `version-unavailable` when the source footage is gone.
 */
export async function generationRequest(run: Run, attempt: number): Promise<GenerationRequest> {
  const { context, record } = run
  const { target, jobUid, clipIndex } = record
  const [[source], [clip]] = await Promise.all([
    context.storage.findVersions([target.sourceVersionUid]),
    context.storage.findClips(jobUid, [clipIndex]),
  ])
  const media =
    source === undefined || source.storage === 'deleted' ? null : await context.media.get(source.videoKey)
  if (source === undefined || media === null || clip === undefined) {
    throw new RetakeError(
      'version-unavailable',
      `The footage that clip ${clipIndex + 1} is made from is gone. Restore another version and try again.`,
    )
  }
  return {
    reference: attemptReference(record.uid, attempt),
    prompt: target.prompt,
    instruction: target.instruction,
    // A stored change has lost its place in the text; nothing that renders reads it.
    edits: target.edits.map((change) => ({ ...change, start: 0, end: 0 })),
    source: { media, analysis: source.analysis, durationSeconds: source.durationSeconds },
    slotSeconds: clip.clip.endSeconds - clip.clip.startSeconds,
    seed: null,
  }
}

/** The client reference of an attempt: the same after a restart, another for each attempt. */
export function attemptReference(regenerationUid: string, attempt: number): string {
  return `${regenerationUid}.${attempt}`
}
