import { clipsBetween } from '../../../clips/clips-between.ts'
import { type Matcher, selector } from '../../../matcher.ts'
import { has, labelAt, roleAt } from '../../../selection/read-list.ts'
import { afterWhole } from '../../../selection/read-spot.ts'
import { readTime } from '../../../selection/read-time.ts'
import * as category from '../../../text/category.ts'

/** "the first ten seconds", "the last 5 seconds". */
export const timeEdges: Matcher = {
  id: 'time-edges',
  pattern: [category.edge, category.number, category.second],
  suits: ({ label }) => label === 'first' || label === 'last',
  read({ tokens, clips }, at) {
    const time = readTime(tokens, at + 1)
    if (!time || has(tokens[at - 1], category.unit | category.number | category.pronoun)) return undefined
    // "the last 2 seconds of clip 3" are a part of one clip.
    if (roleAt(tokens, time.to) === 'of' && afterWhole(tokens, time.to) === time.to) return undefined
    const end = clips.at(-1)?.endSeconds ?? 0
    const [from, to] = labelAt(tokens, at) === 'first' ? [0, time.seconds] : [end - time.seconds, end]
    return selector('time', at, time.to, clipsBetween(clips, from!, to!))
  },
}
