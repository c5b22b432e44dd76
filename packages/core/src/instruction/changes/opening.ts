import { isVerb } from '../clauses/mood-of.ts'
import { has } from '../selection/read-list.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm, isGeneric, type Token } from '../text/word.ts'

const describes = form.adjective | form.comparative

/** Whether the words from a token on describe the picture ("a bit brighter") rather than name something in it. */
export const isDescription = (tokens: Token[], at: number): boolean => {
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const token = tokens[i]!
    const { look } = token.word
    if (look !== undefined) {
      if (!isForm(look, describes)) return false
      const next = tokens[i + 1]?.word.look
      return !isForm(next, form.noun) || isForm(next, describes)
    }
    if (
      !has(
        token,
        category.degree |
          category.amount |
          category.number |
          category.ordinal |
          category.fraction |
          category.determiner,
      ) &&
      token.word.label !== 'as' &&
      token.word.label !== 'measure' &&
      token.word.label !== 'twice'
    )
      return false
  }
  return false
}

/** "brightness 20", "contrast +15". */
const hasNumber = (tokens: Token[], at: number): boolean =>
  has(tokens[at + 1], category.number) || has(tokens[at + 2], category.number)

/** What a sentence needs before its first word once the clips are gone: "make it", "give it", a verb or nothing. */
export const opening = (tokens: Token[], at: number, verb: string): string => {
  const first = tokens[at]!
  const { look } = first.word
  if (
    has(first, category.verb | category.act) &&
    !(has(first, category.degree) && !has(tokens[at + 1], category.determiner))
  )
    return ''
  if (isForm(look, form.verb) && !(isForm(look, form.adjective) && isForm(look, form.comparative))) {
    return has(tokens[at + 1], category.look) && isForm(look, form.adjective) ? verb || 'give it' : ''
  }
  const adverb =
    look?.aspect === 'speed' &&
    isForm(look, form.adjective) &&
    tokens[at + 1]?.word.look?.aspect === 'camera-movement'
  if (adverb && first.word.text.endsWith('ly')) return ''
  if (has(first, category.amount) && isVerb(tokens[at + 1]) && !isDescription(tokens, at + 1)) return ''
  if (verb !== '') return verb
  if (has(first, category.preposition)) return 'show it'
  if (first.word.role === '0x' && tokens[at + 1] === undefined) return 'play it at'
  if (first.word.degree !== 'no' && isDescription(tokens, at)) return 'make it'
  const says = category.auxiliary | category.degree | category.verb | category.pronoun | category.stop
  if (isGeneric(look) && (has(tokens[at + 1], says) || hasNumber(tokens, at))) return ''
  if (
    has(first, category.look | category.degree | category.amount | category.number | category.fraction) &&
    !has(first, category.negation)
  )
    return 'give it'
  return ''
}
