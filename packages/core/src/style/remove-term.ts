import type { FoundTerm } from './find-terms.ts'
import { inClause, movementPhrases } from './movement-phrases.ts'
import { type NearbyWord, wordsAfter } from './nearby-words.ts'
import {
  articles,
  beVerbs,
  cameraNouns,
  conjunctions,
  degrees,
  followers,
  heads,
  isAdjective,
  openers,
  shapeOf,
} from './phrase-grammar.ts'
import {
  isFollower,
  isMinor,
  nextAdjective,
  opensItself,
  placeOf,
  shapeIn,
  type TermPlace,
} from './term-place.ts'
import type { TextEdit } from './text-edit.ts'

/** A term that comes in for another, and the whole phrase that says it: "slow pan left". */
export interface Replacement extends FoundTerm {
  phrase: string
}

/**
 * Plans how a style term leaves a sentence so that what remains is still one: with the words that only served it
 * ("in", "with a", "and"), or by giving way to its replacement, or by leaving the bare noun ("the shot").
 * `undefined` when nothing of this is possible; the term then stays.
 */
export function planRemoval(
  prompt: string,
  term: FoundTerm,
  replacement?: Replacement,
): TextEdit | undefined {
  const place = placeOf(prompt, term)
  if (term.facet === 'mood' && shapeIn(place) === 'noun')
    return asWholePhrase(place) ?? asPrepositional(place)
  return (
    asCameraVerb(place, replacement) ??
    asListed(place) ??
    asOtherShot(place, replacement) ??
    asWholePhrase(place) ??
    asModifier(place) ??
    asShotOf(place) ??
    asPrepositional(place) ??
    asCoordinate(place) ??
    asPredicate(place, replacement) ??
    asReplaced(place, replacement) ??
    asHeaded(place)
  )
}

/** "as the camera pans left": the camera does the other thing, in the same form. */
function asCameraVerb(place: TermPlace, replacement?: Replacement): TextEdit | undefined {
  const { prompt, term, start, end, before, after } = place
  const said = replacement && movementPhrases[replacement.value]
  if (term.facet !== 'cameraMovement' || replacement?.facet !== 'cameraMovement' || !said) return undefined
  const clause = prompt.slice(start, end)
  if (shapeIn(place) === 'headed' && !/^camera\s/i.test(clause)) return undefined
  const isVerb = /^camera\s/i.test(clause) || /^\w+ing\s/i.test(clause)
  if (!isVerb && !before.some(({ text }) => cameraNouns.has(text))) return undefined
  const isState = before[0] !== undefined && /^(?:is|are|was|were)$/.test(before[0].text)
  const pace =
    paceWords.test(clause) || before.some(({ text }) => paceWords.test(text)) ? '' : adverbOf(replacement)
  const { text, usesNext } = inClause(isState ? 'being' : clause, { ...said, pace }, after)
  return { start, end: usesNext ? after[0]!.end : end, text }
}

const paceWords =
  /^(?:slow|gentl|gradual|quick|fast|rapid|swift|smooth|stead)|\s(?:slow|gentl|gradual|quick|fast|rapid)/i

/** "slow pan left" as a verb: "slowly pans left". */
function adverbOf({ phrase }: Replacement): string {
  if (phrase.startsWith('slow ')) return 'slowly'
  return phrase.startsWith('fast ') ? 'quickly' : ''
}

/** "a serene, quiet beach", "a quiet, serene beach": one adjective of a list, with its comma. */
function asListed(place: TermPlace): TextEdit | undefined {
  const { prompt, start, end, before, after, list } = place
  const next = nextAdjective(place)
  if (next !== undefined)
    return withArticle(prompt, { start: leadStart(start, before), end: next, text: '' }, before)
  if (!list || shapeIn(place) !== 'adjective' || isFollower(after[0])) return undefined
  return { start: list.comma, end, text: '' }
}

/** ", tilt up." → ", pan left.": one way to see for another, at its place. */
function asOtherShot(place: TermPlace, replacement?: Replacement): TextEdit | undefined {
  const { prompt, term, start, end, before, after, list } = place
  const isCamera = term.facet === 'cameraMovement' || term.facet === 'cameraAngle'
  if (!isCamera || list || before.length > 0 || after.length > 0) return undefined
  if (replacement?.facet !== term.facet || replacement.axis !== term.axis) return undefined
  return { start, end, text: asCased(replacement.phrase.toLowerCase(), prompt[start]!) }
}

/** With a capital where one stood. */
function asCased(text: string, model: string): string {
  return /\p{Lu}/u.test(model) ? `${text[0]!.toUpperCase()}${text.slice(1)}` : text
}

/** ", bright daylight," or a sentence of its own: the phrase holds nothing else. */
function asWholePhrase({ start, end, before, after, list }: TermPlace): TextEdit | undefined {
  const lead = before.filter((word) => !isMinor(word))
  const served = lead.length === 1 && (openers.has(lead[0]!.text) || conjunctions.has(lead[0]!.text))
  if (list || after.length > 0 || (lead.length > 0 && !served)) return undefined
  return { start: before.at(-1)?.start ?? start, end, text: '' }
}

/** "a foggy street", "slowly walks": a word it describes follows. */
function asModifier(place: TermPlace): TextEdit | undefined {
  const { prompt, start, end, before, after } = place
  const [next, partner, noun] = after
  const shape = shapeIn(place)
  if (!next || shape === 'headed' || opensItself(place)) return undefined
  if (shape === 'noun' && (place.term.facet === 'weather' || isSubject(place))) return undefined
  const from = leadStart(start, before)
  const words = from === start ? before : before.slice(1)
  if (!conjunctions.has(next.text)) {
    return isFollower(next) ? undefined : withArticle(prompt, { start: from, end, text: '' }, words)
  }
  const describes = shape === 'adjective' && !isFollower(partner) && !articles.has(partner!.text)
  if (!describes || noun === undefined || followers.has(noun.text)) return undefined
  return withArticle(prompt, { start: from, end: next.end, text: '' }, words)
}

/** "the rain falls", "streetlights cast a glow": the term does something, and describes nothing. */
function isSubject({ term, before, after }: TermPlace): boolean {
  const leads = before.length === 0 || articles.has(before[0]!.text)
  return leads && (/[^s]s$|.{3}ing$/.test(after[0]!.text) || /[^s]s$/i.test(term.text))
}

/** "close-up of a woman", "a golden hour portrait of": what comes after "of" is the subject and stays. */
function asShotOf({ start, before, after }: TermPlace): TextEdit | undefined {
  if (after[0]?.text !== 'of' || before.some((word) => !isMinor(word))) return undefined
  return { start: before.at(-1)?.start ?? start, end: after[0].end, text: '' }
}

/** "in warm light", "under a vast, azure sky", "at night": the preposition served the term only. */
function asPrepositional(place: TermPlace): TextEdit | undefined {
  const { start, end, after, list } = place
  const next = after[0]
  if (next && (next.text === 'of' || !followers.has(next.text))) return undefined
  if (opensItself(place)) return { start, end, text: '' }
  const before = list ? list.before : place.before
  const isHeaded = shapeIn(place) === 'headed'
  let at = 0
  while (before[at] && (isMinor(before[at]!) || (isHeaded && isAdjective(before[at]!.text)))) at++
  if (!before[at] || !openers.has(before[at]!.text)) return undefined
  while (before[at + 1] && openers.has(before[at + 1]!.text)) at++
  // "the scene is captured in …": the verb needs its participle.
  if (beVerbs.has(before[at + 1]?.text ?? '')) at--
  if (at < 0 || !openers.has(before[at]!.text)) return undefined
  if (next && conjunctions.has(next.text)) {
    // "by the snow and the rocks": the other thing has its own article.
    const own = after[1] && articles.has(after[1].text) && before[0] && articles.has(before[0].text)
    return { start: own ? before[0]!.start : start, end: next.end, text: '' }
  }
  // ", dotted with white clouds,": nothing is left for the participle to say.
  const opener = before[at + 1]
  const isParticiple = opener !== undefined && before.length === at + 2 && /(?:ed|ing)$/.test(opener.text)
  const from = isParticiple ? opener.start : before[at]!.start
  return betweenCommas(place.prompt, from, end) ?? { start: from, end, text: '' }
}

/** "The bay, captured in slow motion, shows": both commas go before a verb. */
function betweenCommas(prompt: string, start: number, end: number): TextEdit | undefined {
  let comma = start - 1
  while (prompt[comma] === ' ') comma--
  const verb = wordsAfter(prompt, end + 1, 1)[0]
  if (prompt[comma] !== ',' || prompt[end] !== ',' || !verb || !/[^s]s$/.test(verb.text)) return undefined
  return { start: comma, end: end + 1, text: '' }
}

/** "rain and fog": one of two; the conjunction goes with it. */
function asCoordinate({ prompt, term, end, before, after }: TermPlace): TextEdit | undefined {
  const joint = before.find((word) => !isMinor(word))
  const partner = before[1]
  // "a serene yet lively atmosphere": the other adjective needs the noun.
  if (joint && joint === before[0] && partner && isAdjective(partner.text) && end > term.end) {
    const head = wordsAfter(prompt, term.end, 1)[0]
    if (head && conjunctions.has(joint.text) && head.end === end)
      return { start: joint.start, end: head.start, text: '' }
  }
  if (!joint || !conjunctions.has(joint.text)) return undefined
  if (after[0] && (!followers.has(after[0].text) || after[0].text === 'of')) return undefined
  return { start: joint.start, end, text: '' }
}

/** "the mood is serene": one adjective for another. */
function asPredicate(place: TermPlace, replacement?: Replacement): TextEdit | undefined {
  const { term, start, before, after } = place
  if (shapeIn(place) !== 'adjective' || !before.some(({ text }) => beVerbs.has(text))) return undefined
  if (after[0] && conjunctions.has(after[0].text)) return { start, end: after[0].end, text: '' }
  if (replacement?.facet !== term.facet || shapeOf(replacement) !== 'adjective') return undefined
  return inPlace(place, replacement)
}

/** "the static shot emphasizes": the noun can stay without what is said of it. */
function asHeaded({ prompt, term, start, end, before, list }: TermPlace): TextEdit | undefined {
  const text = prompt.slice(start, end)
  const cut = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1
  if (cut === 0 || term.facet === 'motion' || !heads[term.facet].has(text.slice(cut).toLowerCase()))
    return undefined
  if (list) return { start: list.comma, end: start + cut, text: '' }
  return withArticle(prompt, { start, end: start + cut, text: '' }, before)
}

/** What weather does when it is no ground to stand on: "as snow falls". */
const falls = /^(?:fall|pour|drift|roll|beat|lash|sweep|descend|swirl|blow)/

/** "as night falls", "captures a static shot": one noun for another. */
function asReplaced(place: TermPlace, replacement?: Replacement): TextEdit | undefined {
  const { term, before, after } = place
  if (replacement?.facet !== term.facet) return undefined
  if (term.facet === 'cameraMovement' && shapeIn(place) === 'headed' && before[0])
    return inPlace(place, { text: replacement.phrase })
  if (['mood', 'cameraAngle'].includes(term.facet) || shapeIn(place) !== 'noun') return undefined
  if (term.facet === 'weather' && after[0] && !falls.test(after[0].text)) return undefined
  if (shapeOf(replacement) !== 'noun' || openers.has(replacement.text.toLowerCase().split(/\s+/)[0]!))
    return undefined
  return inPlace(place, replacement)
}

function inPlace({ prompt, start, end, before }: TermPlace, { text }: Pick<FoundTerm, 'text'>): TextEdit {
  const said = asCased(text.toLowerCase(), prompt[start]!)
  const article = articleFor(said, before[0], prompt)
  return article ? { start: article.start, end, text: `${article.text} ${said}` } : { start, end, text: said }
}

/** Where the edit starts when the word before only says how much: "very dark". */
function leadStart(start: number, before: readonly NearbyWord[]): number {
  return before[0] && degrees.has(before[0].text) ? before[0].start : start
}

/** "an eerie forest" → "a forest". */
function withArticle(prompt: string, edit: TextEdit, before: readonly NearbyWord[]): TextEdit {
  const next = wordsAfter(prompt, edit.end, 1)[0]
  const article = next && articleFor(next.text, before[0], prompt)
  if (!article) return edit
  return {
    start: article.start,
    end: edit.end,
    text: `${article.text}${prompt[edit.end] === ' ' ? '' : ' '}`,
  }
}

/** "a" or "an" before a word, if it is not the one that stands there. */
function articleFor(word: string, article: NearbyWord | undefined, prompt: string): NearbyWord | undefined {
  if (article?.text !== 'a' && article?.text !== 'an') return undefined
  const vowel = /^(?:[aeiou]|hour|honest)/.test(word) && !/^(?:uni|use|one|eu)/.test(word)
  if ((article.text === 'an') === vowel) return undefined
  const letter = prompt[article.start]!
  return { ...article, text: vowel ? `${letter}n` : letter }
}
