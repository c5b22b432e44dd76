import type { Direction, InstructionTarget, Modification } from '../types.ts'

const opposite: Partial<Record<Direction, Direction>> = {
  increase: 'decrease',
  decrease: 'increase',
  add: 'remove',
  remove: 'add',
}

const isAbout = (one: Modification, two: Modification, direction: Direction | undefined): boolean =>
  one.aspect === two.aspect && one.value === two.value && direction === two.direction

/** From here on repetitions are not looked for, so that a long text costs no more than its length. */
const many = 20

/** Adds what a later clause says of the same clip. */
const addTo = (held: InstructionTarget, change: InstructionTarget): void => {
  if (change.referenceClipIndex !== undefined) held.referenceClipIndex = change.referenceClipIndex
  const { modifications } = held
  // "all clips brighter but clip 3 darker": what a clip is told by itself stands against what all are told.
  const contradicts =
    modifications.length > 0 &&
    modifications.every((one) =>
      change.modifications.some((two) => isAbout(one, two, opposite[one.direction])),
    )
  if (contradicts || held.instruction === '') held.instruction = change.instruction
  else held.instruction += `, ${change.instruction}`
  const isNew = (one: Modification): boolean =>
    one.amount !== undefined || !modifications.some((two) => isAbout(one, two, one.direction))
  const fresh = modifications.length > many ? change.modifications : change.modifications.filter(isNew)
  held.modifications = contradicts ? change.modifications : [...modifications, ...fresh]
}

/** Two lists of targets as one, ascending by clip. */
export const mergeTargets = (held: InstructionTarget[], more: InstructionTarget[]): InstructionTarget[] => {
  if (held.length === 0) return more
  const known = new Map(held.map((target) => [target.clipIndex, target]))
  for (const target of more) {
    const one = known.get(target.clipIndex)
    if (one) addTo(one, target)
    else known.set(target.clipIndex, target)
  }
  return [...known.values()].sort((a, b) => a.clipIndex - b.clipIndex)
}
