import {
  type BlockedClip,
  type InstructionDiagnostic,
  type ParsedInstruction,
  parseInstruction,
} from '@retake/core'
import { instructionContext } from './instruction-context.ts'
import type { JobClips, PlanRequest, ReadRequest, ReadTarget } from './types.ts'

/** Reads a request with core's parser. Never throws: what cannot be is a diagnostic or a blocked clip. */
export function readRequest(request: PlanRequest, jobClips: JobClips): ReadRequest {
  return request.kind === 'instruction'
    ? readInstruction(request.text, request.selection, jobClips)
    : readClips(request.clips, jobClips)
}

/** The reasons of all words that named a clip; a clip that no words named was selected. */
function becauseOf(parsed: ParsedInstruction, clipIndex: number): string {
  const reasons = parsed.matches
    .filter(
      ({ kind, clipIndexes }) =>
        kind !== 'exclusion' && kind !== 'reference' && clipIndexes.includes(clipIndex),
    )
    .map(({ because }) => because)
  return [...new Set(reasons)].join('; ') || `you selected clip ${clipIndex + 1}`
}

function readInstruction(text: string, selection: number[], jobClips: JobClips): ReadRequest {
  const inside = selection.filter((index) => index < jobClips.clips.length)
  const parsed = parseInstruction(text, { ...instructionContext(jobClips), selection: [...new Set(inside)] })
  const targets = parsed.targets.map((target) => ({
    ...target,
    because: becauseOf(parsed, target.clipIndex),
  }))
  const outside = selection.filter((index) => index >= jobClips.clips.length)
  const blocked = [...outside.map((index) => outOfRange(index, jobClips)), ...slotBlocks(parsed, targets)]
  return { targets, diagnostics: parsed.diagnostics, blocked }
}

function readClips(clips: { clipIndex: number; instruction: string }[], jobClips: JobClips): ReadRequest {
  const read: ReadRequest = { targets: [], diagnostics: [], blocked: [] }
  const seen = new Set<number>()
  for (const entry of clips) {
    const { clipIndex } = entry
    if (clipIndex >= jobClips.clips.length) read.blocked.push(outOfRange(clipIndex, jobClips))
    else if (seen.has(clipIndex)) read.blocked.push(duplicate(clipIndex))
    else readClip(entry, jobClips, read)
    seen.add(clipIndex)
  }
  const several = clips.length > 1
  if (!several) return read
  return { ...read, targets: read.targets.toSorted((a, b) => a.clipIndex - b.clipIndex) }
}

/** The index says which clip; words that name another one are refused, not followed. */
function readClip(
  { clipIndex, instruction }: { clipIndex: number; instruction: string },
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
  const targets = parsed.targets.map((target) => ({ ...target, because: `clip ${clipIndex + 1}, as given` }))
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

/** "last 4 seconds" asks for another length; the clips whose words say so cannot be made. */
function slotBlocks(parsed: ParsedInstruction, targets: ReadTarget[]): BlockedClip[] {
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

function outOfRange(clipIndex: number, { job }: JobClips): BlockedClip {
  const detail = `There is no clip ${clipIndex + 1}; the job has ${job.clipsCount}. clip_index counts from 0.`
  return { clipIndex, code: 'clip-out-of-range', detail }
}

function duplicate(clipIndex: number): BlockedClip {
  const detail = `Clip ${clipIndex + 1} is given twice. Put both wishes into one instruction.`
  return { clipIndex, code: 'duplicate-clip', detail }
}

function mismatch(clipIndex: number, named: number): BlockedClip {
  const detail = `The instruction for clip ${clipIndex + 1} names clip ${named + 1}. Leave the clip out of the words.`
  return { clipIndex, code: 'clip-mismatch', detail }
}
