import { grade, noMeasurableRoom, unsupportedModifications } from '@retake/core'
import type { GenerationDraft, GenerationNotice } from '../../ports/video-generator.ts'

/** Slower than this, a person would miss what no longer fits into the slot. */
const muchSlower = 0.8

/** A clip keeps its length, so of slowed footage only the beginning is shown. */
function trimmed({ edits, analysis, slotSeconds }: GenerationDraft): GenerationNotice[] {
  const { speed } = grade(edits, analysis)
  if (speed > muchSlower) return []
  const seconds = (slotSeconds * speed).toFixed(1)
  const detail = `The clip keeps its length of ${slotSeconds.toFixed(1)} s, so only the first ${seconds} s of its footage will be seen.`
  return [{ code: 'footage-trimmed', detail, effect: 'warn' }]
}

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
  return [...unsupported, ...roomless, ...trimmed(draft)]
}
