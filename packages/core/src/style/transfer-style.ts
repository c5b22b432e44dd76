import { canonicalPhrase } from './canonical-phrase.ts'
import { type FoundTerm, findTerms } from './find-terms.ts'
import { appendWords, cleanWords, withoutWords } from './prompt-tail.ts'
import { restyle } from './restyle.ts'
import type { StyleFacet, TransferAspect, TransferStyleInput, TransferStyleResult } from './types.ts'

/** The aspect that carries a facet over. */
const aspectOf: Record<StyleFacet, TransferAspect | undefined> = {
  palette: 'color_palette',
  objectColors: undefined,
  lighting: 'lighting',
  timeOfDay: 'lighting',
  mood: 'lighting',
  cameraAngle: 'camera_angle',
  motion: 'motion',
  cameraMovement: 'motion',
  weather: 'weather',
  artStyle: 'art_style',
}

/** A season is no light: it goes with the weather, though it is found with the times of day. */
function carriedBy({ facet, axis }: FoundTerm): TransferAspect | undefined {
  return axis === 'season' ? 'weather' : aspectOf[facet]
}

/**
 * Gives the target prompt the ticked aspects of the source: adds what is missing, takes out what contradicts it, and
 * keeps subject, composition and place word for word. Says in `missing` which ticked aspects the source has nothing
 * of. Nothing ticked, or both in agreement: the prompt comes back as it was. Applying it twice equals applying it once.
 */
export function transferStyle({
  source,
  target,
  aspects,
  instruction,
}: TransferStyleInput): TransferStyleResult {
  const sourceTerms = findTerms(source)
  const isTicked = (term: FoundTerm): boolean => aspects.some((aspect) => aspect === carriedBy(term))
  const carried = sourceTerms.filter(isTicked)
  const missing = aspects.filter((aspect) => !carried.some((term) => carriedBy(term) === aspect))
  const words = cleanWords(instruction)
  const result = restyle(withoutWords(target, words), { add: transferPhrases(carried), leaves: isTicked })
  return { ...result, prompt: appendWords(result.prompt, words), missing: [...new Set(missing)] }
}

/** What to write for the carried terms: each value once, hues and moods together ("teal and pink tones"). */
function transferPhrases(terms: readonly FoundTerm[]): string[] {
  const hues = huePhrase(joined(terms.filter(({ gate }) => gate === 'hue')))
  const moods = joined(terms.filter(({ facet }) => facet === 'mood'))
  const phrases = [hues, moods && `${moods} mood`].filter(Boolean)
  const said = new Set<string>()
  for (const term of others(terms)) {
    if (said.has(`${term.facet}/${term.value}`)) continue
    const words = standsOnItsOwn(term) ? sourceWords(term) : canonicalPhrase(term)
    const phrase = isMovement(term) ? `${paceOf(term, terms)}${words}` : words
    for (const { facet, value } of findTerms(phrase)) said.add(`${facet}/${value}`)
    phrases.push(phrase)
  }
  return [...new Set(phrases)]
}

/** "teal and pink tones"; "gold tones" would be read as warmth, and is said as "hues of gold". */
function huePhrase(hues: string): string {
  if (hues === '') return ''
  const tones = `${hues} tones`
  return findTerms(tones).every(({ gate, facet }) => gate === 'hue' && facet === 'palette')
    ? tones
    : `hues of ${hues}`
}

/** What is said term by term. Movements first: a movement brings its pace along, and ends what stood still. */
function others(terms: readonly FoundTerm[]): FoundTerm[] {
  const single = terms.filter(({ facet, gate }) => gate !== 'hue' && facet !== 'mood')
  const movements = single.filter(isMovement)
  const moving = movements.filter(({ value }) => value !== 'static')
  return [...(moving.length > 0 ? moving : movements), ...single.filter((term) => !isMovement(term))]
}

/** "serene, calm and hopeful". */
function joined(terms: readonly FoundTerm[]): string {
  const said = terms.map((term) =>
    term.facet === 'mood' ? canonicalPhrase(term).replace(/ mood$/, '') : term.value,
  )
  const names = [...new Set(said)].slice(0, maxJoined)
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

/** More hues are not read as one palette, and more moods say nothing. */
const maxJoined = 3

function isMovement({ facet }: FoundTerm): boolean {
  return facet === 'cameraMovement'
}

/** The pace of a camera movement in the source, to stand before it: "slow " in "slowly pans left". */
function paceOf(movement: FoundTerm, terms: readonly FoundTerm[]): string {
  const pace = terms.find(
    ({ facet, value, start, end }) =>
      facet === 'motion' &&
      (value === 'slow' || value === 'fast') &&
      end >= movement.start - 1 &&
      start <= movement.end + 1,
  )
  return pace ? `${pace.value} ` : ''
}

/** Whether the source's own words are read as the same value when nothing stands around them. */
function standsOnItsOwn(term: FoundTerm): boolean {
  if (['cameraMovement', 'cameraAngle', 'motion', 'timeOfDay'].includes(term.facet) || term.axis === 'artist')
    return false
  if (!term.text.includes(' ') || /ing$/i.test(term.text) || term.value === 'black-and-white') return false
  const alone = findTerms(term.text)
  return (
    alone.length > 0 &&
    alone.every(({ start, end, gate }) => gate === 'hue' || (start === 0 && end === term.text.length)) &&
    alone.some(({ facet, value }) => facet === term.facet && value === term.value)
  )
}

/** As the source writes it, without the capital of a sentence; names keep theirs. */
function sourceWords({ text, facet }: FoundTerm): string {
  return facet === 'artStyle' ? text : text.toLowerCase()
}
