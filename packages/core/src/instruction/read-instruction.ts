import { type Change, changeOf } from './changes/change-of.ts'
import type { Clause } from './clauses/clause.ts'
import { findSelections } from './clauses/find-selections.ts'
import { groupClauses } from './clauses/group-clauses.ts'
import { mergeTargets } from './clauses/merge-targets.ts'
import { resolveTargets } from './clauses/resolve-targets.ts'
import { splitSegments } from './clauses/split-segments.ts'
import { span } from './clips/places.ts'
import { diagnoseNoChange, diagnoseNothing } from './diagnose.ts'
import { none } from './lists.ts'
import type { Locale } from './locale.ts'
import type { Reading } from './reading.ts'
import type { Owners } from './selection/read-selection.ts'
import { tokenize } from './text/tokenize.ts'
import type { InstructionClip, InstructionContext, InstructionTarget, ParsedInstruction } from './types.ts'

/** One target per clip; a clip that several clauses name gets all of them. */
const collectTargets = (
  reading: Reading,
  owners: Owners,
  clauses: readonly Clause[],
): InstructionTarget[] => {
  const { clips } = reading
  let targets: InstructionTarget[] = []
  let before: Change | undefined
  let silent = false
  for (const clause of clauses) {
    if (clause.places.length === 0) continue
    const change = changeOf(reading, owners, clause, before)
    silent ||= change === undefined
    if (!change) continue
    before = change
    const { instruction, modifications } = change
    const reference = clause.references[0]?.places[0]
    const more = clause.places.map((place): InstructionTarget => {
      const clipIndex = clips[place]!.index
      return reference === undefined
        ? { clipIndex, instruction, modifications }
        : { clipIndex, instruction, modifications, referenceClipIndex: clips[reference]!.index }
    })
    targets = mergeTargets(targets, more)
  }
  if (targets.length === 0 && silent) diagnoseNoChange(reading)
  return targets
}

const inOrder = (clips: readonly InstructionClip[]): readonly InstructionClip[] =>
  clips.some((clip, i) => i > 0 && clip.index <= clips[i - 1]!.index)
    ? [...clips].sort((a, b) => a.index - b.index)
    : clips

/** Whoever receives a result may change it. */
const own = <Item>(list: Item[]): Item[] => (list.length === 0 ? [] : list)

/** Reads an instruction with a locale's words and matchers. */
export const readInstruction = (
  text: string,
  context: InstructionContext,
  locale: Locale,
  trace?: string[],
): ParsedInstruction => {
  const clips = inOrder(context.clips)
  const all = span(0, clips.length - 1)
  const { selection = none } = context
  const reading: Reading = {
    text,
    locale,
    tokens: tokenize(text, locale),
    clips,
    all,
    audio: context.audio,
    selection: selection.length > 0 ? all.filter((place) => selection.includes(clips[place]!.index)) : none,
    diagnostics: none,
    matches: none,
    known: undefined,
    recent: none,
    depth: 0,
    trace,
  }
  locale.dropCourtesy(reading)
  const owners = findSelections(reading)
  const segments = splitSegments(reading, owners)
  const clauses = groupClauses(reading, segments)
  resolveTargets(reading, clauses, segments)
  const targets = collectTargets(reading, owners, clauses)
  if (targets.length === 0 && reading.diagnostics.length === 0) diagnoseNothing(reading, clauses)
  return { text, targets, matches: own(reading.matches), diagnostics: own(reading.diagnostics) }
}
