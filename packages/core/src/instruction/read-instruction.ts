import { findAct } from './changes/find-act.ts'
import { readModifications } from './changes/read-modifications.ts'
import { wordInstruction } from './changes/word-instruction.ts'
import type { Clause } from './clauses/clause.ts'
import { findSelections } from './clauses/find-selections.ts'
import { groupClauses } from './clauses/group-clauses.ts'
import { resolveTargets } from './clauses/resolve-targets.ts'
import { splitSegments } from './clauses/split-segments.ts'
import { diagnoseAct, diagnoseNoChange, diagnoseNothing } from './diagnose.ts'
import { none } from './lists.ts'
import type { Locale } from './locale.ts'
import type { Reading } from './reading.ts'
import type { Selection } from './selection/read-selection.ts'
import { tokenize } from './text/tokenize.ts'
import type {
  Direction,
  InstructionClip,
  InstructionContext,
  InstructionTarget,
  Modification,
  ParsedInstruction,
} from './types.ts'

const inOrder = (clips: readonly InstructionClip[]): readonly InstructionClip[] => {
  for (let i = 1; i < clips.length; i++) {
    if (clips[i]!.index <= clips[i - 1]!.index) return [...clips].sort((a, b) => a.index - b.index)
  }
  return clips
}

const placesOf = (clips: readonly InstructionClip[], indexes: readonly number[] | undefined): number[] => {
  if (!indexes || indexes.length === 0) return none
  const wanted = new Set(indexes)
  return clips.flatMap((clip, place) => (wanted.has(clip.index) ? [place] : []))
}

/** What a clause asks of each of its clips. */
interface Change {
  instruction: string
  modifications: Modification[]
  says: boolean
}

/** Whoever receives a result may change it. */
const own = <Item>(list: Item[]): Item[] => (list.length === 0 ? [] : list)

const isSame = (clause: Clause): boolean =>
  clause.says === 0 && clause.references.length === 0 && clause.segments.some((segment) => segment.same)

const changeOf = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  clause: Clause,
  before: Change | undefined,
): Change => {
  if (isSame(clause)) return before ?? { instruction: '', modifications: [], says: false }
  const act = clause.places.length > 0 ? findAct(reading, owners, clause) : undefined
  if (act) diagnoseAct(reading, act)
  const says = clause.says > 0 || clause.references.length > 0 || act !== undefined
  return {
    instruction: says ? wordInstruction(reading, owners, clause) : '',
    modifications: says ? own(readModifications(reading, owners, clause)) : [],
    says,
  }
}

const opposite: Partial<Record<Direction, Direction>> = {
  increase: 'decrease',
  decrease: 'increase',
  add: 'remove',
  remove: 'add',
}

/** "all clips brighter but clip 3 darker": what a clip is told by itself stands against what all are told. */
const contradicts = (held: InstructionTarget, change: InstructionTarget): boolean =>
  held.modifications.length > 0 &&
  held.modifications.every((one) =>
    change.modifications.some(
      (two) =>
        one.aspect === two.aspect && opposite[one.direction] === two.direction && one.value === two.value,
    ),
  )

/** From here on repetitions are not looked for, so that a long text costs no more than its length. */
const many = 20

const says = ({ modifications }: InstructionTarget, one: Modification): boolean =>
  one.amount === undefined &&
  modifications.some(
    (two) => two.aspect === one.aspect && two.direction === one.direction && two.value === one.value,
  )

const addTo = (held: InstructionTarget, change: InstructionTarget): void => {
  if (change.referenceClipIndex !== undefined) held.referenceClipIndex = change.referenceClipIndex
  if (contradicts(held, change)) {
    held.instruction = change.instruction
    held.modifications = change.modifications
    return
  }
  held.instruction =
    held.instruction === '' ? change.instruction : `${held.instruction}, ${change.instruction}`
  const fresh =
    held.modifications.length > many
      ? change.modifications
      : change.modifications.filter((one) => !says(held, one))
  held.modifications = [...held.modifications, ...fresh]
}

/** The targets of one clause. */
const targetsOf = (
  reading: Reading,
  { places, references }: Clause,
  { instruction, modifications }: Change,
): InstructionTarget[] => {
  const { clips } = reading
  const targets = new Array<InstructionTarget>(places.length)
  const reference = references[0]?.places[0]
  for (let i = 0; i < places.length; i++) {
    const clipIndex = clips[places[i]!]!.index
    targets[i] =
      reference === undefined
        ? { clipIndex, instruction, modifications }
        : { clipIndex, instruction, modifications, referenceClipIndex: clips[reference]!.index }
  }
  return targets
}

/** Two ascending lists of targets as one. */
const mergeTargets = (held: InstructionTarget[], more: InstructionTarget[]): InstructionTarget[] => {
  if (held.length === 0) return more
  const merged: InstructionTarget[] = []
  let j = 0
  for (const one of held) {
    while (j < more.length && more[j]!.clipIndex < one.clipIndex) merged.push(more[j++]!)
    if (more[j]?.clipIndex === one.clipIndex) addTo(one, more[j++]!)
    merged.push(one)
  }
  while (j < more.length) merged.push(more[j++]!)
  return merged
}

/** One target per clip; a clip that several clauses name gets all of them. */
const collectTargets = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  clauses: readonly Clause[],
): InstructionTarget[] => {
  let targets: InstructionTarget[] = none
  let before: Change | undefined
  let silent = false
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!
    if (clause.places.length === 0) continue
    const change = changeOf(reading, owners, clause, before)
    if (change.says) {
      before = change
      targets = mergeTargets(targets, targetsOf(reading, clause, change))
    } else silent = true
  }
  if (targets.length === 0 && silent) diagnoseNoChange(reading)
  return own(targets)
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
    diagnostics: none,
    matches: none,
    runs: undefined,
    measured: undefined,
    ranked: undefined,
    prompts: undefined,
    recent: none,
    depth: 0,
    trace,
  }
  const owners = findSelections(reading)
  const segments = splitSegments(reading, owners)
  const clauses = groupClauses(reading, segments)
  resolveTargets(reading, clauses, segments)
  const targets = collectTargets(reading, owners, clauses)
  if (targets.length === 0 && reading.diagnostics.length === 0) diagnoseNothing(reading, clauses)
  return { text, targets, matches: own(reading.matches), diagnostics: own(reading.diagnostics) }
}
