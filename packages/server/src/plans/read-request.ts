import { type ParsedInstruction, parseInstruction } from '@retake/core'
import { outOfRange, slotBlocks } from './blocks.ts'
import { instructionContext } from './instruction-context.ts'
import { readClips } from './read-clips.ts'
import { readTemplate } from './read-template.ts'
import { readTransfer } from './read-transfer.ts'
import type { JobClips, PlanRequest, ReadRequest } from './types.ts'

/** Reads a request with core's parser. Never throws: what cannot be is a diagnostic or a blocked clip. */
export function readRequest(request: PlanRequest, jobClips: JobClips): ReadRequest {
  switch (request.kind) {
    case 'instruction':
      return readInstruction(request.text, request.selection, jobClips)
    case 'clips':
      return readClips(request.clips, jobClips)
    case 'template':
      return readTemplate(request, jobClips)
    case 'style-transfer':
      return readTransfer(request, jobClips)
    default:
      return request satisfies never
  }
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
