import type { Clause, Segment } from '../clauses/clause.ts'
import type { Reading } from '../reading.ts'
import { does, has, roleAt, skipDeterminers } from '../selection/read-list.ts'
import type { Owners } from '../selection/read-selection.ts'
import { readTime } from '../selection/read-time.ts'
import * as category from '../text/category.ts'
import * as trait from '../text/trait.ts'

/** Something that is done to a clip as a whole and makes no new take. */
export interface Act {
  /** `length` asks for another length, which a slot never gets. */
  kind: string
  from: number
  to: number
}

const asksLength = (reading: Reading, owners: Owners, segment: Segment, at: number): boolean => {
  const { tokens } = reading
  const time = readTime(tokens, at)
  if (!time) return false
  if (roleAt(tokens, time.to) === 'long') return true
  const before = tokens[at - 1]
  if (before === undefined || at === segment.from) return false
  if (owners[at - 1] !== undefined) return tokens[segment.from]?.word.verb === 'make'
  if (before.word.role === 'last') return true
  return (
    does(before, trait.lasting) && (owners[at - 2] !== undefined || has(tokens[at - 2], category.auxiliary))
  )
}

/** Acts that need no object ("louder", "longer"). */
const alone = new Set(['sound', 'length', 'restore'])

/** The act a clause asks for, if its object is the clip itself: "delete clip 3", not "delete the bird from clip 3". */
export const findAct = (reading: Reading, owners: Owners, clause: Clause): Act | undefined => {
  const { tokens } = reading
  for (let s = 0; s < clause.segments.length; s++) {
    const segment = clause.segments[s]!
    for (let i = segment.from; i < segment.to; i++) {
      if (owners[i] !== undefined) continue
      const token = tokens[i]!
      if (has(token, category.number) && asksLength(reading, owners, segment, i))
        return { kind: 'length', from: i, to: i + 2 }
      const next = skipDeterminers(tokens, i + 1)
      if (
        token.word.verb === 'add' &&
        next > i + 1 &&
        has(tokens[next], category.unit) &&
        tokens[next + 1]?.word.role !== 'of'
      )
        return { kind: 'insert', from: i, to: next + 1 }
      if (!has(token, category.act)) continue
      const object = owners[next]
      const kind = token.word.act
      if ((object !== undefined && segment.targets.includes(object)) || alone.has(kind))
        return { kind, from: i, to: i + 1 }
    }
  }
  return undefined
}
