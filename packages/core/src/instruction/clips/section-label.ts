import { isMistyped } from '../text/is-mistyped.ts'

/** The labels that people and song analyses use, by their normal form. Compact: letters only; strongest first. */
const spellings: readonly (readonly [label: string, spellings: string])[] = [
  ['pre-chorus', 'prechorus prehook prerefrain buildup build'],
  ['post-chorus', 'postchorus posthook postrefrain'],
  ['post-verse', 'postverse'],
  ['chorus', 'chorus refrain hook'],
  ['intro', 'intro introduction leadin fadein opening preintro'],
  ['verse', 'verse vers strophe'],
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

/** From this length on a spelling may stand anywhere in a longer label ("altchorus") or be mistyped. */
const clear = 4

const find = (fits: (spelling: string) => boolean): string | undefined => {
  for (const [spelling, label] of known) if (spelling.length >= clear && fits(spelling)) return label
  return undefined
}

/**
 * The normal form of a section label: `chorus2`, `Chrous` and `instrumental chorus` are "chorus",
 * `pre_chorus` is "pre-chorus". Labels nobody knows come back lower-cased, without digits.
 */
export const normaliseSectionLabel = (label: string): string => {
  const words = label
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const compact = words.replaceAll(' ', '')
  const whole = known.get(compact) ?? find((spelling) => compact.includes(spelling))
  if (whole) return whole
  for (const word of [compact, ...words.split(' ')]) {
    const normal = known.get(word) ?? find((spelling) => isMistyped(word, spelling, 0))
    if (normal) return normal
  }
  return words
}
