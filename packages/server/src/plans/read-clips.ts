import { type InstructionDiagnostic, type ParsedInstruction, parseInstruction } from '@retake/core'
import { duplicate, mismatch, outOfRange, slotBlocks } from './blocks.ts'
import { instructionContext } from './instruction-context.ts'
import type { ClipWish, JobClips, ReadRequest } from './types.ts'

/** Reads words that are given clip by clip. Targets come in the order of the clips. */
export function readClips(clips: ClipWish[], jobClips: JobClips): ReadRequest {
  const read: ReadRequest = { targets: [], diagnostics: [], blocked: [] }
  const seen = new Set<number>()
  for (const entry of clips) {
    const { clipIndex } = entry
    if (clipIndex >= jobClips.clips.length) read.blocked.push(outOfRange(clipIndex, jobClips))
    else if (seen.has(clipIndex)) read.blocked.push(duplicate(clipIndex))
    else readClip(entry, jobClips, read)
    seen.add(clipIndex)
  }
  return { ...read, targets: read.targets.toSorted((a, b) => a.clipIndex - b.clipIndex) }
}

/** The index says which clip; words that name another one are refused, not followed. */
function readClip(
  { clipIndex, instruction, because = `clip ${clipIndex + 1}, as given` }: ClipWish,
  jobClips: JobClips,
  read: ReadRequest,
): void {
  const parsed = parseForClip(instruction, clipIndex, jobClips)
  const other = parsed.targets.find((target) => target.clipIndex !== clipIndex)
  if (other !== undefined) {
    read.blocked.push(mismatch(clipIndex, other.clipIndex))
    return
  }
  read.diagnostics.push(...clipDiagnostics(parsed, clipIndex))
  const targets = parsed.targets.map((target) => ({ ...target, because }))
  read.targets.push(...targets)
  read.blocked.push(...slotBlocks(parsed, targets))
}

/**
 * Reads words for a clip that is given. "last 4 seconds" names a place where clips are to be found; here there is
 * nothing to find, so it says how long the clip should be.
 */
function parseForClip(instruction: string, clipIndex: number, jobClips: JobClips): ParsedInstruction {
  const context = { ...instructionContext(jobClips), selection: [clipIndex] }
  const parsed = parseInstruction(instruction, context)
  if (!parsed.diagnostics.some(({ code }) => code === 'no-modification')) return parsed
  const wish = parseInstruction(`make it ${instruction}`, context)
  return wish.diagnostics.some(({ code }) => code === 'slot-length-fixed') ? wish : parsed
}

/** Names the clip in each message. Words that change nothing are an error here: somebody asked for this clip. */
function clipDiagnostics(
  { targets, diagnostics }: ParsedInstruction,
  clipIndex: number,
): InstructionDiagnostic[] {
  const name = `Clip ${clipIndex + 1}`
  const named = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: `${name}: ${diagnostic.message}`,
  }))
  if (targets.length > 0) return named
  if (named.length > 0) return named.map((diagnostic) => ({ ...diagnostic, severity: 'error' }))
  const message = `${name}: Say what should change.`
  return [{ code: 'no-modification', severity: 'error', message, start: 0, end: 0 }]
}
