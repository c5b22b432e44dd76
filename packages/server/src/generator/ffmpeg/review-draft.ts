import { noMeasurableRoom, unsupportedModifications } from '@retake/core'
import type { GenerationDraft, GenerationNotice } from '../../ports/video-generator.ts'

/** Says what ffmpeg cannot do to existing footage, before anything is spent. */
export function reviewDraft(draft: GenerationDraft): GenerationNotice[] {
  const unsupported = unsupportedModifications(draft.edits).map(
    ({ reason, partial }): GenerationNotice => ({
      code: 'unsupported-change',
      detail: reason,
      effect: partial ? 'warn' : 'refuse',
    }),
  )
  const roomless = noMeasurableRoom(draft.edits, draft.analysis).map(
    ({ reason }): GenerationNotice => ({ code: 'no-measurable-room', detail: reason, effect: 'warn' }),
  )
  return [...unsupported, ...roomless]
}
