import { type Change, compilePrompt, type Modification, matchLook, transferStyle } from '@retake/core'
import type { VersionRecord } from '../ports/storage/index.ts'
import type { CompiledTarget, CompileInput } from './types.ts'

/** "Look like clip 1" means its colours and its light. */
const lookAspects = ['color_palette', 'lighting'] as const

function toChange({ aspect, direction, amount, value }: Modification): Change {
  return {
    aspect,
    direction,
    ...(amount === undefined ? {} : { amount }),
    ...(value === undefined ? {} : { value }),
  }
}

/** A stored change has lost its place in the text; nothing that renders reads it. */
function toModification(change: Change): Modification {
  return { ...change, start: 0, end: 0 } as Modification
}

/**
 * Compiles what is asked of a clip into everything a run needs: the prompt, and the edits since the source. A look
 * taken from another clip becomes words of its prompt and, for renderers, the measured differences.
 */
export function compileTarget({ target, clip, reference }: CompileInput): CompiledTarget {
  const { snapshot, base, source } = clip
  const look = reference === null ? [] : matchLook(base.analysis, reference.analysis).map(toModification)
  const modifications = [...target.modifications, ...look]
  const changes = modifications.map(toChange)
  return {
    planned: {
      clipUid: snapshot.clip.uid,
      clipIndex: target.clipIndex,
      instruction: target.instruction,
      prompt: promptOf(target, base, reference),
      changes,
      baseVersionUid: base.uid,
      revision: snapshot.clip.revision,
      sourceVersionUid: source.uid,
      edits: [...base.edits, ...changes],
      referenceVersionUids: reference === null ? [] : [reference.uid],
      templateId: null,
    },
    modifications: [...base.edits.map(toModification), ...modifications],
    changes,
    shown: { because: target.because, warnings: [] },
  }
}

function promptOf(
  { instruction, modifications }: CompileInput['target'],
  base: VersionRecord,
  reference: VersionRecord | null,
): string {
  const styled =
    reference === null
      ? base.prompt
      : transferStyle({ source: reference.prompt, target: base.prompt, aspects: lookAspects }).prompt
  return compilePrompt({ prompt: styled, instruction, modifications }).prompt
}
