import { type Change, compilePrompt, type Modification, transferStyle } from '@retake/core'
import type { VersionRecord } from '../ports/storage/index.ts'
import { type ReferenceLook, referenceLook } from './reference-look.ts'
import type { CompiledTarget, CompileInput } from './types.ts'

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
  const look =
    reference === null ? null : referenceLook(target.modifications, base.analysis, reference.analysis)
  const modifications = look?.modifications ?? target.modifications
  const changes = modifications.map(toChange)
  return {
    planned: {
      clipUid: snapshot.clip.uid,
      clipIndex: target.clipIndex,
      instruction: target.instruction,
      prompt: promptOf(target, base, reference && look && { reference, look }),
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

/** The look of another clip comes in its own words; where its prompt has none, in the words of what was measured. */
function promptOf(
  { instruction, modifications }: CompileInput['target'],
  base: VersionRecord,
  taken: { reference: VersionRecord; look: ReferenceLook } | null,
): string {
  if (taken === null) return compilePrompt({ prompt: base.prompt, instruction, modifications }).prompt
  const { reference, look } = taken
  const styled = transferStyle({ source: reference.prompt, target: base.prompt, aspects: look.aspects })
  const inWords = styled.missing.length < look.aspects.length
  const rest = inWords ? look.modifications.filter((one) => !look.measured.includes(one)) : look.modifications
  return compilePrompt({ prompt: styled.prompt, instruction, modifications: rest }).prompt
}
