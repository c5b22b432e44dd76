import { isMistyped } from '../text/is-mistyped.ts'

/** The labels that people and song analyses use, by their normal form. Compact: letters only. */
const spellings: readonly (readonly [label: string, spellings: string])[] = [
  ['intro', 'intro introduction leadin fadein opening preintro'],
  ['verse', 'verse vers strophe'],
  ['pre-chorus', 'prechorus prehook prerefrain buildup build'],
  ['chorus', 'chorus refrain hook'],
  ['post-chorus', 'postchorus posthook postrefrain'],
  ['post-verse', 'postverse'],
  ['bridge', 'bridge middleeight contrastingmiddle'],
  ['solo', 'solo improv improvisation guitarsolo'],
  ['drop', 'drop beatdrop'],
  ['break', 'break breakdown'],
  ['instrumental', 'instrumental inst'],
  ['interlude', 'interlude interruption'],
  ['transition', 'transition trans'],
  ['outro', 'outro coda codetta ending finale closingsection fadeout cadential'],
  ['end', 'end'],
  ['silence', 'silence'],
]

const known = new Map<string, string>()
for (const [label, list] of spellings) for (const spelling of list.split(' ')) known.set(spelling, label)

/** Labels that may stand anywhere in a longer one ("instrumental chorus", "altchorus"), strongest first. */
const inside = [
  'prechorus',
  'postchorus',
  'postverse',
  'chorus',
  'refrain',
  'verse',
  'bridge',
  'outro',
  'intro',
  'solo',
  'interlude',
  'breakdown',
  'instrumental',
  'transition',
]

/**
 * The normal form of a section label: `chorus2`, `Chrous` and `instrumental chorus` are "chorus",
 * `pre_chorus` is "pre-chorus". Labels nobody knows come back lower-cased, without digits.
 */
export const normaliseSectionLabel = (label: string): string => {
  const plain = known.get(label)
  if (plain !== undefined) return plain
  const words = label
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const compact = words.replaceAll(' ', '')
  const exact = known.get(compact)
  if (exact) return exact
  for (const part of inside) if (compact.includes(part)) return known.get(part)!
  if (compact.length >= 4) {
    for (const [spelling, normal] of known)
      if (spelling.length >= 5 && isMistyped(compact, spelling, 0)) return normal
  }
  for (const word of words.split(' ')) {
    const normal = known.get(word)
    if (normal) return normal
    if (word.length >= 5) {
      for (const [spelling, of] of known) if (spelling.length >= 5 && isMistyped(word, spelling, 0)) return of
    }
  }
  return words
}
