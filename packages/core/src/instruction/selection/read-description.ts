import { among, type Pick } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import { readCondition } from './read-condition.ts'
import { has } from './read-list.ts'
import { readAtom, readNamed } from './read-selection.ts'

const named = category.section | category.selected

/** "dark", "chorus", "selected", "violinist" before a unit: what further words choose from. `to` is the unit. */
export const readDescription = (reading: Reading, at: number): { pick: Pick; to: number } | undefined => {
  const { tokens } = reading
  if (has(tokens[at], category.unit)) return undefined
  const condition = readCondition(reading, at)
  const next = condition?.to ?? at
  if (condition && has(tokens[next], category.unit)) return condition
  if (has(tokens[next], category.determiner)) return undefined
  const inner = has(tokens[next], named) ? readAtom(reading, next) : readNamed(reading, next)
  if (inner?.late !== '' || inner.from > next || !has(tokens[inner.to - 1], category.unit)) return undefined
  const within = among(inner.places)
  return { to: inner.to - 1, pick: condition ? (pool) => condition.pick(within(pool)) : within }
}
