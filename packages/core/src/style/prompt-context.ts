import type { Lexicon } from './compile-lexicon.ts'
import type { Tokens } from './tokenize.ts'
import { role, type WordRoles } from './word-roles.ts'

/** Where a phrase was found: word indexes, both inclusive. */
export interface Found {
  from: number
  to: number
}

export interface PromptContext {
  tokens: Tokens
  lexicon: Lexicon
  roles: WordRoles
}

/** The part of a context that says what the words are to one another. */
export type WordsInRoles = Pick<PromptContext, 'tokens' | 'roles'>

/** Whether the next word goes on with the phrase and is no grammatical word. */
export function thingFollows(to: number, { tokens, roles }: WordsInRoles): boolean {
  const next = to + 1
  return next < tokens.count && tokens.gaps[next] === 0 && !roles.has(tokens.ids[next]!, role.grammar)
}

/** "a purple hue" in contrast to "purple hues" and "a purple tint": the colour of one thing. */
export function isPigment(at: number, { tokens, roles }: WordsInRoles): boolean {
  return roles.has(tokens.ids[at]!, role.pigment) && !endsInS(at, tokens)
}

/** Whether a word is written as a plural. */
export function endsInS(at: number, { text, ends }: Tokens): boolean {
  return text.charCodeAt(ends[at]! - 1) === 115
}

/** "its bright colors", "the chair's rich color": of one thing. */
export function isOwnTone({ from, to }: Found, { tokens, roles }: WordsInRoles): boolean {
  if (from === 0 || tokens.gaps[from] !== 0) return false
  const before = tokens.ids[from - 1]!
  if (roles.has(before, role.owner)) return roles.has(tokens.ids[to]!, role.pigment)
  return roles.has(before, role.determiner) && isPigment(to, { tokens, roles })
}
