import type { FoundTerm } from './find-terms.ts'
import { movementPhrases } from './movement-phrases.ts'
import { type NearbyWord, wordsAfter, wordsBefore } from './nearby-words.ts'
import {
  articles,
  beVerbs,
  cameraNouns,
  conjunctions,
  degrees,
  followers,
  heads,
  openers,
  shapeOf,
} from './phrase-grammar.ts'
import type { TextEdit } from './text-edit.ts'

/** How far around a term its phrase may reach, in words. */
const reach = 7

/** A term in its phrase: the words before it (nearest first) and after it. */
interface Place {
  prompt: string
  term: FoundTerm
  start: number
  end: number
  before: NearbyWord[]
  after: NearbyWord[]
}

/**
 * Plans how a style term leaves a sentence so that what remains is still one: with the words that only served it
 * ("in", "with a", "and"), or by giving way to its replacement, or by leaving the bare noun ("the shot").
 * `undefined` when nothing of this is possible; the term then stays.
 */
export function planRemoval(prompt: string, term: FoundTerm, replacement?: FoundTerm): TextEdit | undefined {
  const place = placeOf(prompt, term)
  return (
    asWholePhrase(place) ??
    asCameraVerb(place, replacement) ??
    asModifier(place) ??
    asShotOf(place) ??
    asPrepositional(place) ??
    asCoordinate(place) ??
    asPredicate(place, replacement) ??
    asHeaded(place) ??
    asReplaced(place, replacement)
  )
}

/** Hyphenated compounds, possessives and a following head noun belong to the term. */
function placeOf(prompt: string, term: FoundTerm): Place {
  let { start, end } = term
  while (prompt[start - 1] === '-' || (start > 0 && isLetter(prompt, start - 1))) start--
  while (
    prompt[end] === '-' ||
    isLetter(prompt, end) ||
    (isApostrophe(prompt[end]) && isLetter(prompt, end + 1))
  )
    end++
  const next = wordsAfter(prompt, end, 1)[0]
  if (next && heads[term.facet].has(next.text) && shapeOf(term) !== 'headed') end = next.end
  return {
    prompt,
    term,
    start,
    end,
    before: wordsBefore(prompt, start, reach),
    after: wordsAfter(prompt, end, reach),
  }
}

function isLetter(prompt: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(prompt[at] ?? ' ')
}

function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’'
}

const isMinor = ({ text }: NearbyWord): boolean => articles.has(text) || degrees.has(text)

/** ", bright daylight," or a sentence of its own: the phrase holds nothing else. */
function asWholePhrase({ start, end, before, after }: Place): TextEdit | undefined {
  const lead = before.filter((word) => !isMinor(word))
  const opened =
    lead.length === 0 ||
    (lead.length === 1 && (openers.has(lead[0]!.text) || conjunctions.has(lead[0]!.text)))
  if (!opened || after.length > 0) return undefined
  return { start: before.at(-1)?.start ?? start, end, text: '' }
}

/** "as the camera pans left": the camera does the other thing, in the same form. */
function asCameraVerb(
  { prompt, term, start, end, before }: Place,
  replacement?: FoundTerm,
): TextEdit | undefined {
  if (term.facet !== 'cameraMovement') return undefined
  const words = prompt.slice(start, end).split(/\s+/)
  const ownSubject = cameraNouns.has(words[0]!.toLowerCase()) && words.length > 1
  const verb = ownSubject ? words[1]! : words[0]!
  const subject = before.find(({ text }) => cameraNouns.has(text))
  if (!(ownSubject || subject) || (replacement && replacement.facet !== 'cameraMovement')) return undefined
  const said = replacement && movementPhrases[replacement.value]
  if (!said) return undefined
  const isBe =
    before[0] !== undefined && beVerbs.has(before[0].text) && /^(?:is|are|was|were)$/.test(before[0].text)
  const spoken = inflect(said.verb, isBe ? 'ing' : verb)
  const text = [ownSubject ? words[0] : '', spoken, said.particle].filter(Boolean).join(' ')
  return { start, end, text }
}

/** The other verb in the form of the model: -ing, third person, or bare. */
function inflect(verb: string, model: string): string {
  if (/ing$/.test(model))
    return `${/[^aeiou][aeiou][bdgklmnprt]$/.test(verb) && verb !== 'remain' && verb !== 'follow' && verb !== 'zoom' ? verb + verb.at(-1) : verb.replace(/e$/, '')}ing`
  return /[^s]s$/.test(model) || model === 'is' ? `${verb}s` : verb
}

/** "a foggy street", "slowly walks": a word it describes follows. */
function asModifier(place: Place): TextEdit | undefined {
  const { prompt, term, start, end, before, after } = place
  const next = after[0]
  const shape = shapeOf(term)
  if (!next || shape === 'headed' || openers.has(prompt.slice(start, end).toLowerCase().split(/\s+/)[0]!))
    return undefined
  if (shape === 'noun' && before[0] && articles.has(before[0].text) && /[^s]s$/.test(next.text))
    return undefined
  if (conjunctions.has(next.text)) {
    const partner = after[1]
    const describes =
      shape === 'adjective' && partner && !followers.has(partner.text) && !articles.has(partner.text)
    if (!describes || !after[2] || followers.has(after[2].text)) return undefined
    return withArticle(
      prompt,
      { start: before[0] && degrees.has(before[0].text) ? before[0].start : start, end: next.end, text: '' },
      before,
    )
  }
  if (followers.has(next.text) || openers.has(next.text)) return undefined
  const lead = before[0] && degrees.has(before[0].text) ? before[0].start : start
  return withArticle(prompt, { start: lead, end, text: '' }, lead === start ? before : before.slice(1))
}

/** "close-up of a woman", "a golden hour portrait of": what comes after "of" is the subject and stays. */
function asShotOf({ start, end, before, after }: Place): TextEdit | undefined {
  if (after[0]?.text !== 'of' || before.some((word) => !isMinor(word))) return undefined
  return { start: before.at(-1)?.start ?? start, end: after[0].end, text: '' }
}

/** "in warm light", "under a harsh sun", "at night": the preposition served the term only. */
function asPrepositional(place: Place): TextEdit | undefined {
  const { prompt, start, end, before, after } = place
  if (after[0] && (after[0].text === 'of' || !followers.has(after[0].text))) return undefined
  if (openers.has(prompt.slice(start, end).toLowerCase().split(/\s+/)[0]!)) return { start, end, text: '' }
  let at = 0
  while (before[at] && isMinor(before[at]!)) at++
  if (!before[at] || !openers.has(before[at]!.text)) return undefined
  while (before[at + 1] && openers.has(before[at + 1]!.text)) at++
  if (after[0] && conjunctions.has(after[0].text)) return { start, end: after[0].end, text: '' }
  return { start: before[at]!.start, end, text: '' }
}

/** "rain and fog": one of two; the conjunction goes with it. */
function asCoordinate({ start, end, before, after }: Place): TextEdit | undefined {
  let at = 0
  while (before[at] && isMinor(before[at]!)) at++
  const joins = before[at] && conjunctions.has(before[at]!.text)
  if (!joins || (after[0] && !followers.has(after[0].text)) || after[0]?.text === 'of') return undefined
  return { start: before[at]!.start, end, text: '' }
}

/** "the mood is serene": one adjective for another. */
function asPredicate(
  { term, start, end, before, after }: Place,
  replacement?: FoundTerm,
): TextEdit | undefined {
  if (shapeOf(term) !== 'adjective' || !before.some(({ text }) => beVerbs.has(text))) return undefined
  if (after[0] && conjunctions.has(after[0].text)) return { start, end: after[0].end, text: '' }
  if (!replacement || shapeOf(replacement) !== 'adjective' || replacement.facet !== term.facet)
    return undefined
  return { start, end, text: replacement.text.toLowerCase() }
}

/** "the static shot emphasizes": the noun can stay without what is said of it. */
function asHeaded({ prompt, term, start, end, before }: Place): TextEdit | undefined {
  const text = prompt.slice(start, end)
  const cut = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1
  if (cut === 0 || !heads[term.facet].has(text.slice(cut).toLowerCase())) return undefined
  return withArticle(prompt, { start, end: start + cut, text: '' }, before)
}

/** "as night falls": one noun for another. */
function asReplaced({ term, start, end }: Place, replacement?: FoundTerm): TextEdit | undefined {
  if (!replacement || replacement.facet !== term.facet) return undefined
  if (shapeOf(term) !== 'noun' || shapeOf(replacement) !== 'noun') return undefined
  if (openers.has(replacement.text.toLowerCase().split(/\s+/)[0]!)) return undefined
  return { start, end, text: replacement.text.toLowerCase() }
}

/** "an eerie forest" → "a forest". */
function withArticle(prompt: string, edit: TextEdit, before: NearbyWord[]): TextEdit {
  const article = before[0]
  const next = wordsAfter(prompt, edit.end, 1)[0]
  if (!article || !next || (article.text !== 'a' && article.text !== 'an')) return edit
  const wanted =
    /^(?:[aeio]|u(?!ni|se)|hour|honest)/.test(next.text) && !/^(?:one|eu)/.test(next.text) ? 'an' : 'a'
  if (wanted === article.text) return edit
  const capital = prompt[article.start] === 'A'
  return { start: article.start, end: edit.end, text: `${capital ? 'A' : 'a'}${wanted.slice(1)}` }
}
