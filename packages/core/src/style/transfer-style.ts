import { canonicalPhrase } from './canonical-phrase.ts'
import { type FoundTerm, findTerms } from './find-terms.ts'
import { appendWords, cleanWords, withoutWords } from './own-words.ts'
import { restyle } from './restyle.ts'
import type { StyleFacet, TransferAspect, TransferStyleInput, TransferStyleResult } from './types.ts'

/** Which facets of a prompt an aspect carries over. */
const facetsOf: Record<TransferAspect, readonly StyleFacet[]> = {
  color_palette: ['palette'],
  lighting: ['lighting', 'timeOfDay', 'mood'],
  camera_angle: ['cameraAngle'],
  motion: ['motion', 'cameraMovement'],
  weather: ['weather'],
  art_style: ['artStyle'],
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
  const facets = aspects.flatMap((aspect) => facetsOf[aspect])
  const carried = sourceTerms.filter(({ facet }) => facets.includes(facet))
  const missing = aspects.filter((aspect) => !carried.some(({ facet }) => facetsOf[aspect].includes(facet)))
  const words = cleanWords(instruction)
  const result = restyle(withoutWords(target, words), { add: transferPhrases(carried), facets })
  return { ...result, prompt: appendWords(result.prompt, words), missing: [...new Set(missing)] }
}

/** What to write for the carried terms: each value once, hues together ("teal and pink tones"). */
function transferPhrases(terms: readonly FoundTerm[]): string[] {
  const hues = [...new Set(terms.filter(({ gate }) => gate === 'hue').map(({ value }) => value))].slice(
    0,
    maxHues,
  )
  const phrases = hues.length > 0 ? [`${hues.join(' and ')} tones`] : []
  const said = new Set<string>()
  // Movements first: a movement brings its pace along.
  for (const term of [...terms].sort((a, b) => Number(isMovement(b)) - Number(isMovement(a)))) {
    if (term.gate === 'hue' || said.has(`${term.facet}/${term.value}`)) continue
    const words = standsOnItsOwn(term) ? sourceWords(term) : canonicalPhrase(term)
    const phrase = isMovement(term) ? `${paceOf(term, terms)}${words}` : words
    for (const { facet, value } of findTerms(phrase)) said.add(`${facet}/${value}`)
    phrases.push(phrase)
  }
  return [...new Set(phrases)]
}

/** More hues are not read as one palette. */
const maxHues = 3

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
  if (term.facet === 'cameraMovement' || term.facet === 'timeOfDay') return false
  if ((term.facet === 'lighting' || term.facet === 'palette') && !term.text.includes(' ')) return false
  const alone = findTerms(term.text)
  return (
    alone.length > 0 &&
    alone.every(({ start, end }) => start === 0 && end === term.text.length) &&
    alone.some(({ facet, value }) => facet === term.facet && value === term.value)
  )
}

/** As the source writes it, without the capital of a sentence; names keep theirs. */
function sourceWords({ text, facet }: FoundTerm): string {
  return facet === 'artStyle' ? text : text.toLowerCase()
}
