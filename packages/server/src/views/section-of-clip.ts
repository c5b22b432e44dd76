import type { AudioRecord, ClipRecord } from '../ports/storage/index.ts'

/** The label of the section that covers most of a clip; ties go to the earlier, null without overlap. */
export function sectionOfClip(
  { startSeconds, endSeconds }: Pick<ClipRecord, 'startSeconds' | 'endSeconds'>,
  audio: AudioRecord | null,
): string | null {
  let label: string | null = null
  let longest = 0
  for (const section of audio?.sections ?? []) {
    const overlap = Math.min(endSeconds, section.endSeconds) - Math.max(startSeconds, section.startSeconds)
    if (overlap > longest) {
      longest = overlap
      label = section.label
    }
  }
  return label
}
