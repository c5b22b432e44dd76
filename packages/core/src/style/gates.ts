import {
  type Found,
  isOwnTone,
  type PromptContext,
  thingFollows,
  type WordsInRoles,
} from './prompt-context.ts'
import type { Gate } from './read-lexicon.ts'
import { role } from './word-roles.ts'

/** Whether the words around a phrase let it count; see `Gate`. */
export function passesGate(gate: Gate, found: Found, context: PromptContext): boolean {
  switch (gate) {
    case '':
    case 'hue':
    case '&':
      return true
    case '~':
      return followsCamera(found.from, context) && !leadsOn(found.to, context)
    case '*':
      return !otherSubject(found, context)
    case '=':
      return followsCamera(found.from, context) || standsAsNoun(found, context)
    case '+':
      return shotFollows(found.to, context)
    case '^':
      return standsAlone(found, context)
    case '%':
      return !isOwnTone(found, context)
    case '#':
      return !colorsThing(found, context)
  }
  gate satisfies never
}

/** "no harsh light", "without any grain": a negation within four words, in the same breath. */
export function isNegated({ from }: Found, { tokens, roles }: PromptContext): boolean {
  for (let at = from; at > 0 && at > from - 5; at--) {
    if (tokens.gaps[at] !== 0) return false
    const id = tokens.ids[at - 1]!
    if (roles.has(id, role.negation)) return !roles.has(tokens.ids[at]!, role.restrictor)
    if (roles.has(id, role.breaker) && !(at > 1 && roles.has(tokens.ids[at - 2]!, role.negation)))
      return false
  }
  return false
}

/** "the camera slowly begins to …", "as it …", "we …": only fillers between the camera and the phrase. */
function followsCamera(from: number, { tokens, lexicon, roles }: PromptContext): boolean {
  for (let at = from; at > 0 && at > from - 9; at--) {
    if (tokens.gaps[at] === 2) return cameraOpened(at, { tokens, roles })
    if (tokens.gaps[at] === 1) return false
    const id = tokens.ids[at - 1]!
    if (roles.has(id, role.camera)) return true
    if (roles.has(id, role.pronoun)) return isTheCamera(at - 1, { tokens, roles })
    if (lexicon.isFiller[id] !== 1 && !roles.has(id, role.auxiliary)) return false
  }
  return false
}

/** "moves in a circle": "in" leads to another word and says no direction. */
function leadsOn(to: number, { tokens, roles, lexicon }: PromptContext): boolean {
  const next = to + 1
  if (tokens.ids[to] !== lexicon.vocabulary.id('in') || next >= tokens.count || tokens.gaps[next] !== 0)
    return false
  return roles.has(tokens.ids[next]!, role.article)
}

/** "the umbrellas tilt downward": a thing does it, in a sentence without camera. */
function otherSubject({ from, to }: Found, { tokens, roles }: PromptContext): boolean {
  if (from === 0 || tokens.gaps[from] !== 0 || tokens.ids[from - 1] !== 0) return false
  if (to + 1 < tokens.count && roles.has(tokens.ids[to + 1]!, role.shot)) return false
  for (let at = from; at > 0 && tokens.gaps[at] !== 2; at--)
    if (roles.has(tokens.ids[at - 1]!, role.camera)) return false
  return true
}

/** "The camera rises as it turns": no other thing between the camera and its pronoun. */
function isTheCamera(pronoun: number, words: WordsInRoles): boolean {
  const { tokens, roles } = words
  for (let at = pronoun; at > 0; at--) {
    if (tokens.gaps[at] === 2) return cameraOpened(at, words)
    if (roles.has(tokens.ids[at - 1]!, role.camera)) return true
    if (roles.has(tokens.ids[at - 1]!, role.article)) return false
  }
  return false
}

/** "The camera starts low. It then rises": the pronoun stands for the subject of the sentence before. */
function cameraOpened(at: number, { tokens, roles }: WordsInRoles): boolean {
  let opener = at - 1
  while (opener > 0 && tokens.gaps[opener] !== 2) opener--
  return [opener, opener + 1].some((index) => index < at && roles.has(tokens.ids[index]!, role.camera))
}

/** "slow push in on her face", "a gentle pull back": from a boundary through fillers, not a verb of somebody. */
function standsAsNoun({ from, to }: Found, { tokens, lexicon, roles }: PromptContext): boolean {
  let at = from
  while (at > 0 && tokens.gaps[at] === 0 && lexicon.isFiller[tokens.ids[at - 1]!] === 1) at--
  const opens = at === 0 || tokens.gaps[at] !== 0 || roles.has(tokens.ids[at - 1]!, role.breaker)
  const closes =
    to + 1 >= tokens.count || tokens.gaps[to + 1] !== 0 || roles.has(tokens.ids[to + 1]!, role.grammar)
  return opens && closes
}

/** "wide aerial shot": a shot within three words that the lexicon knows. */
function shotFollows(to: number, { tokens, roles }: PromptContext): boolean {
  for (let at = to + 1; at <= to + 3 && at < tokens.count && tokens.gaps[at] === 0; at++) {
    const id = tokens.ids[at]!
    if (id === 0) return false
    if (roles.has(id, role.shot)) return true
  }
  return false
}

/** "…, hopeful", "hopeful and bright", "the mood is hopeful", "hopeful mood". */
function standsAlone({ from, to }: Found, { tokens, roles }: PromptContext): boolean {
  const left = reach(from, -1, { tokens, roles })
  const right = reach(to, 1, { tokens, roles })
  if (left === 'mood' || right === 'mood' || (left === 'edge' && right === 'edge')) return true
  return listDescribesPicture({ from, to }, { tokens, roles })
}

type Reached = 'edge' | 'mood' | 'word'

function reach(start: number, step: 1 | -1, { tokens, roles }: WordsInRoles): Reached {
  let be = false
  let linked = false
  for (let at = start, taken = 0; taken < 4; at += step, taken++) {
    const next = at + step
    if (next < 0 || next >= tokens.count || tokens.gaps[step === 1 ? next : at] !== 0) {
      return be ? 'word' : 'edge'
    }
    const id = tokens.ids[next]!
    if (roles.has(id, role.mood) || (step === 1 && roles.has(id, role.picture))) return 'mood'
    if (step === -1 && roles.has(id, role.verbBe)) be = true
    else if (step === -1 && roles.has(id, role.article)) return 'word'
    else if (roles.has(id, role.light)) linked = true
    else if (id === 0 || !linked) return 'word'
    else linked = false
  }
  return 'word'
}

/** "a tense, claustrophobic mood": after the comma of a list of adjectives comes what they describe. */
function listDescribesPicture({ from, to }: Found, { tokens, roles }: WordsInRoles): boolean {
  const start = to + 1
  if (start >= tokens.count || tokens.gaps[start] !== 1 || from === 0 || tokens.gaps[from] !== 0) return false
  if (!roles.has(tokens.ids[from - 1]!, role.article)) return false
  for (let at = start; at < start + 3 && at < tokens.count; at++) {
    const id = tokens.ids[at]!
    if ((at > start && tokens.gaps[at] !== 0) || roles.has(id, role.grammar)) return false
    if (roles.has(id, role.mood) || roles.has(id, role.picture)) return true
  }
  return false
}

/** "the black and white cat", "dressed in black and white": a thing follows that is no picture, or clothes precede. */
function colorsThing({ from, to }: Found, { tokens, roles }: PromptContext): boolean {
  for (let at = to + 1; at <= to + 3 && at < tokens.count && tokens.gaps[at] === 0; at++) {
    if (roles.has(tokens.ids[at]!, role.picture)) return false
  }
  if (thingFollows(to, { tokens, roles })) return true
  return from > 1 && tokens.gaps[from] === 0 && roles.has(tokens.ids[from - 2]!, role.clothing)
}
