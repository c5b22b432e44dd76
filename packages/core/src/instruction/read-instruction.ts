import { readModifications } from './changes/read-modifications.ts'
import { wordInstruction } from './changes/word-instruction.ts'
import type { Clause } from './clauses/clause.ts'
import { findSelections } from './clauses/find-selections.ts'
import { groupClauses } from './clauses/group-clauses.ts'
import { resolveTargets } from './clauses/resolve-targets.ts'
import { splitSegments } from './clauses/split-segments.ts'
import { diagnose } from './diagnose.ts'
import type { Locale } from './locale.ts'
import type { Reading } from './reading.ts'
import type { Selection } from './selection/read-selection.ts'
import { tokenize } from './text/tokenize.ts'
import type { InstructionClip, InstructionContext, InstructionTarget, ParsedInstruction } from './types.ts'

const inOrder = (clips: readonly InstructionClip[]): readonly InstructionClip[] => {
  for (let i = 1; i < clips.length; i++) {
    if (clips[i]!.index <= clips[i - 1]!.index) return [...clips].sort((a, b) => a.index - b.index)
  }
  return clips
}

const placesOf = (clips: readonly InstructionClip[], indexes: readonly number[] | undefined): number[] => {
  if (!indexes || indexes.length === 0) return []
  const wanted = new Set(indexes)
  return clips.flatMap((clip, place) => (wanted.has(clip.index) ? [place] : []))
}

/** One target per clip; a clip that several clauses name gets all of them. */
const collectTargets = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  clauses: readonly Clause[],
): InstructionTarget[] => {
  const targets: (InstructionTarget | undefined)[] = []
  for (const clause of clauses) {
    if (clause.places.length === 0) continue
    const instruction = wordInstruction(reading, owners, clause)
    const modifications = readModifications(reading, owners, clause)
    const reference = clause.references[0]?.places[0]
    for (const place of clause.places) {
      const held = targets[place]
      if (held) {
        if (instruction !== '')
          held.instruction = held.instruction === '' ? instruction : `${held.instruction}, ${instruction}`
        held.modifications = [...held.modifications, ...modifications]
      } else targets[place] = { clipIndex: reading.clips[place]!.index, instruction, modifications }
      if (reference !== undefined) targets[place]!.referenceClipIndex = reading.clips[reference]!.index
    }
  }
  return targets.filter((target) => target !== undefined)
}

/** Reads an instruction with a locale's words and matchers. */
export const readInstruction = (
  text: string,
  context: InstructionContext,
  locale: Locale,
  trace?: string[],
): ParsedInstruction => {
  const clips = inOrder(context.clips)
  const reading: Reading = {
    text,
    locale,
    tokens: tokenize(text, locale),
    clips,
    audio: context.audio,
    selection: placesOf(clips, context.selection),
    diagnostics: [],
    matches: [],
    runs: undefined,
    trace,
  }
  const owners = findSelections(reading)
  const segments = splitSegments(reading, owners)
  const clauses = groupClauses(segments)
  resolveTargets(reading, clauses, segments)
  const targets = collectTargets(reading, owners, clauses)
  diagnose(reading, owners, clauses, targets)
  return {
    text,
    targets: reading.diagnostics.some((one) => one.code === 'no-modification') ? [] : targets,
    matches: reading.matches,
    diagnostics: reading.diagnostics,
  }
}
