import type { BlockedClip, ParsedInstruction } from '@retake/core'
import type { JobClips, ReadTarget } from './types.ts'

/** What is in the way now and may be gone later; it is asked again at admission. */
export const passing: ReadonlySet<BlockedClip['code']> = new Set(['clip-busy', 'budget-exceeded'])

export function outOfRange(clipIndex: number, { job }: JobClips): BlockedClip {
  const detail = `There is no clip ${clipIndex + 1}; the job has ${job.clipsCount}. clip_index counts from 0.`
  return { clipIndex, code: 'clip-out-of-range', detail }
}

export function duplicate(clipIndex: number): BlockedClip {
  const detail = `Clip ${clipIndex + 1} is given twice. Put both wishes into one instruction.`
  return { clipIndex, code: 'duplicate-clip', detail }
}

export function mismatch(clipIndex: number, named: number): BlockedClip {
  const detail = `The instruction for clip ${clipIndex + 1} names clip ${named + 1}. Leave the clip out of the words.`
  return { clipIndex, code: 'clip-mismatch', detail }
}

/** "last 4 seconds" asks for another length; the clips whose words say so cannot be made. */
export function slotBlocks(parsed: ParsedInstruction, targets: ReadTarget[]): BlockedClip[] {
  return parsed.diagnostics
    .filter(({ code }) => code === 'slot-length-fixed')
    .flatMap(({ start, end, message }) => {
      const words = parsed.text.slice(start, end)
      const named = targets.filter(({ instruction }) => instruction.includes(words))
      return (named.length > 0 ? named : targets).map(
        ({ clipIndex }): BlockedClip => ({ clipIndex, code: 'slot-length-fixed', detail: message }),
      )
    })
}

/** Places that are not there, or given twice. */
export function wrongIndexes(clipIndexes: number[], jobClips: JobClips): BlockedClip[] {
  return clipIndexes.flatMap((clipIndex, at) => {
    if (clipIndex >= jobClips.clips.length) return outOfRange(clipIndex, jobClips)
    return clipIndexes.indexOf(clipIndex) < at ? duplicate(clipIndex) : []
  })
}
