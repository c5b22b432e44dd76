import {
  applyTemplate,
  type Change,
  compilePrompt,
  type Modification,
  type PlanTarget,
  transferStyle,
} from '@retake/core'
import type { VersionRecord } from '../ports/storage/index.ts'
import { toChange } from './read-changes.ts'
import { aspectNames } from './read-transfer.ts'
import { measures, type ReferenceLook, referenceLook, transferred } from './reference-look.ts'
import type { CompiledTarget, CompileInput } from './types.ts'

/** A stored change has lost its place in the text; nothing that renders reads it. */
function toModification(change: Change): Modification {
  return { ...change, start: 0, end: 0 } as Modification
}

/**
 * Compiles what is asked of a clip into everything a run needs: the prompt, and the edits since the source. A look
 * taken from another clip becomes words of its prompt and, for renderers, the measured differences.
 */
export function compileTarget(input: CompileInput): CompiledTarget {
  const { target, reference } = input
  const { snapshot, base, source } = input.clip
  const look = lookOf(input)
  const modifications = look?.modifications ?? target.modifications
  const changes = modifications.map(toChange)
  const { prompt, warnings } = promptOf(input, look)
  return {
    planned: {
      clipUid: snapshot.clip.uid,
      clipIndex: target.clipIndex,
      instruction: target.instruction,
      prompt,
      changes,
      baseVersionUid: base.uid,
      revision: snapshot.clip.revision,
      sourceVersionUid: source.uid,
      edits: [...base.edits, ...changes],
      referenceVersionUids: reference === null ? [] : [reference.uid],
      templateId: target.templateId ?? null,
    },
    modifications: [...base.edits.map(toModification), ...modifications],
    changes,
    shown: { because: target.because, warnings },
  }
}

function lookOf({ target, clip, reference }: CompileInput): ReferenceLook | null {
  if (reference === null) return null
  const { modifications, style } = target
  const ticked = style?.kind === 'transfer' ? style.aspects : undefined
  return referenceLook(modifications, clip.base.analysis, reference.analysis, ticked)
}

interface CompiledPrompt {
  prompt: string
  warnings: PlanTarget['warnings']
}

/** The prompt in the template's words, in the words of another clip's look, or in the words of the changes. */
function promptOf({ target, clip, reference }: CompileInput, look: ReferenceLook | null): CompiledPrompt {
  const { instruction, modifications, style } = target
  const { prompt } = clip.base
  if (style?.kind === 'template')
    return { prompt: applyTemplate(style.template, prompt, style.customizations).prompt, warnings: [] }
  if (reference === null || look === null)
    return { prompt: compilePrompt({ prompt, instruction, modifications }).prompt, warnings: [] }
  return style?.kind === 'transfer'
    ? transferPrompt(prompt, style.instruction, { reference, look })
    : { prompt: promptLike(prompt, target, { reference, look }), warnings: [] }
}

interface TakenLook {
  reference: VersionRecord
  look: ReferenceLook
}

/** The look of another clip comes in its own words; where its prompt has none, in the words of what was measured. */
function promptLike(
  prompt: string,
  { instruction }: CompileInput['target'],
  { reference, look }: TakenLook,
): string {
  const styled = transferStyle({ source: reference.prompt, target: prompt, aspects: look.aspects })
  const inWords = styled.missing.length < look.aspects.length
  const rest = inWords ? look.modifications.filter((one) => !look.measured.includes(one)) : look.modifications
  return compilePrompt({ prompt: styled.prompt, instruction, modifications: rest }).prompt
}

/** The ticked aspects of another clip, each in its own words; says which are neither written nor measured. */
function transferPrompt(prompt: string, instruction: string, { reference, look }: TakenLook): CompiledPrompt {
  const { aspects, measured } = look
  const styled = transferStyle({ source: reference.prompt, target: prompt, aspects, instruction })
  const unsaid = measured.filter((one) => styled.missing.some((aspect) => aspect === transferred[one.aspect]))
  const source = `clip ${reference.clipIndex + 1}`
  return {
    prompt: compilePrompt({ prompt: styled.prompt, instruction, modifications: unsaid }).prompt,
    warnings: styled.missing
      .filter((aspect) => measures[aspect] === undefined)
      .map((aspect) => ({
        code: 'nothing-found',
        detail: `The prompt of ${source} says nothing about its ${aspectNames[aspect]}.`,
      })),
  }
}
