import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import * as trait from '../text/trait.ts'
import { isForm, type Token } from '../text/word.ts'

/** What may follow "do" as a command: "do clip 3 in black and white", "do make it darker". */
const named =
  category.unit |
  category.determiner |
  category.ordinal |
  category.edge |
  category.number |
  category.all |
  category.pronoun |
  category.verb

/** Whether words that begin at this token, or the sentence that `begins` there, ask something instead of asking for something. */
export const isQuestion = (reading: Reading, at: number, begins: boolean): boolean => {
  const { word } = reading.tokens[at]!
  if (word.role === 'do' && has(reading.tokens[at + 1], named)) return false
  if (!begins && (word.is & (category.relative | category.auxiliary)) !== 0) return false
  return (word.is & category.question) !== 0 || (word.traits & trait.asking) !== 0
}

/** "isn't bright enough", "shouldn't be so dark" find fault; "shouldn't change", "don't touch" forbid. */
export const isComplaint = (tokens: Token[], at: number): boolean => {
  let next = at + 1
  while (has(tokens[next], category.auxiliary | category.filler) || tokens[next]?.word.label === 'as') next++
  const token = tokens[next]
  if (tokens[at]!.word.label === "don't" && next === at + 1) return false
  return has(token, category.look | category.degree | category.amount) && !has(token, category.verb)
}

/** Whether a word can be an imperative. */
export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (has(token, category.verb | category.act) || isForm(token.word.look, form.verb))
