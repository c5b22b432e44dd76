import { type Clip, type CssPreview, cssPreview, grade, type Modification } from '@retake/core'
import type { InstructionReading } from '../multi-clip-instruction/index.ts'

/** How a clip would look, near enough to be shown at once; null when nothing of it can be shown. */
export function previewOf(clip: Clip, modifications: readonly Modification[]): CssPreview | null {
  const preview = cssPreview(grade([...modifications], clip.analysis))
  return preview.filter !== 'none' || preview.overlay !== null || preview.vignette > 0 ? preview : null
}

/** What an instruction being written would change of each clip. */
export function changesOf(reading: InstructionReading | null): ReadonlyMap<number, readonly Modification[]> {
  const targets = reading?.parsed.targets.filter(({ clipIndex }) => reading.clipIndexes.includes(clipIndex))
  return new Map(targets?.map(({ clipIndex, modifications }) => [clipIndex, modifications]))
}
