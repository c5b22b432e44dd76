import { toEdl } from './to-edl.ts'
import { toFcpxml } from './to-fcpxml.ts'
import { toOtio } from './to-otio.ts'
import type { Cut, CutFormat } from './types.ts'

const writers: Record<CutFormat, (cut: Cut) => string> = { otio: toOtio, fcpxml: toFcpxml, edl: toEdl }

/**
 * Writes a cut for an editing program: every clip in its slot with the take that is in the video, the other takes as
 * alternates, the song below. Times are whole frames; neighbouring slots meet exactly.
 */
export function exportCut(cut: Cut, format: CutFormat): string {
  return writers[format](cut)
}
