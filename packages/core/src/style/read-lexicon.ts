import { blackAndWhite, classes, hues, lexiconSources, names } from './lexicon/index.ts'
import { type StyleFacet, styleFacets } from './types.ts'

/**
 * What the words around a phrase must be for it to count.
 * `~` camera is the subject · `*` nothing else is the subject · `=` camera is the subject, or the phrase stands as a
 * noun · `&` fillers may stand between the words · `+` a shot follows · `^` stands alone or describes the mood · `#` describes no thing · `%` is not the one hue
 * of a thing · `hue` decides between palette and object.
 */
export type Gate = '' | '~' | '*' | '=' | '&' | '+' | '^' | '#' | '%' | 'hue'

export interface LexiconTerm {
  /** `null`: a name or thing that merely contains a style word; found in order to be passed over. */
  facet: StyleFacet | null
  /** Place of the facet in `styleFacets`, −1 for a name. */
  order: number
  value: string
  /** Values with the same axis and different poles exclude each other. */
  axis: string
  pole: string
  gate: Gate
}

export interface LexiconPhrase {
  words: string[]
  term: LexiconTerm
}

/**
 * Reads the lexicon. A source has headings `> axis pole`, lines `value: phrase, phrase` and lines of values that are
 * their own only phrase. The value itself is a
 * phrase unless `!` follows it or a gated form of it is listed. In a phrase `{a|b c}` are alternatives, `@name` is a
 * class of words, and the first character may be a gate.
 */
export function readLexicon(): LexiconPhrase[] {
  const phrases = lexiconSources.flatMap(([facet, source]) => facetPhrases(facet, source))
  return [...phrases, ...huePhrases(), ...namePhrases()]
}

function facetPhrases(facet: StyleFacet, source: string): LexiconPhrase[] {
  const order = styleFacets.indexOf(facet)
  let axis: string = facet
  let pole = ''
  return source.split('\n').flatMap((line) => {
    if (line.startsWith('>')) {
      const [, name = facet, side = ''] = line.split(' ')
      axis = name
      pole = side
    }
    if (line.startsWith('>')) return []
    const colon = line.indexOf(':')
    if (colon < 0)
      return splitWords(line).flatMap((value) =>
        expand(value.replaceAll('-', ' '), { facet, order, value, axis, pole: pole || value }),
      )
    const value = line.slice(0, colon).replace('!', '')
    return writtenPhrases(line, colon).flatMap((written) =>
      expand(written, { facet, order, value, axis, pole: pole || value }),
    )
  })
}

/** The phrases of a line, with the value itself unless the line says otherwise. */
function writtenPhrases(line: string, colon: number): string[] {
  const head = line.slice(0, colon)
  const listed = line.slice(colon + 1).trim()
  const phrases = splitList(listed === '&bw' ? blackAndWhite : listed)
  const own = head.replaceAll('-', ' ')
  return head.endsWith('!') || phrases.some((phrase) => phrase.slice(1) === own) ? phrases : [own, ...phrases]
}

function huePhrases(): LexiconPhrase[] {
  return hues
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [value = '', list = ''] = line.split(':')
      const term: LexiconTerm = {
        facet: 'objectColors',
        order: styleFacets.indexOf('objectColors'),
        value,
        axis: 'hue',
        pole: value,
        gate: 'hue',
      }
      return [value, ...splitList(list)].flatMap(expandPhrase).map(({ words }) => ({ words, term }))
    })
}

function namePhrases(): LexiconPhrase[] {
  const term: LexiconTerm = { facet: null, order: -1, value: '', axis: '', pole: '', gate: '' }
  return splitList(names)
    .flatMap(expandPhrase)
    .map(({ words }) => ({ words, term }))
}

/** "warm colors" is also found as "warm color palette". */
const colorTones = ['palette', 'scheme', 'grade', 'tone', 'temperature']

function expand(written: string, meaning: Omit<LexiconTerm, 'gate'>): LexiconPhrase[] {
  return expandPhrase(written).flatMap(({ gate, words }) => {
    const ownTone = meaning.facet === 'palette' && /^(?:color|hue|shade)$/.test(words.at(-1) ?? '')
    const phrase = { words, term: { ...meaning, gate: gate || (ownTone ? ('%' as const) : ('' as const)) } }
    if (!ownTone || words.at(-1) !== 'color') return [phrase]
    return [phrase, ...colorTones.map((tone) => ({ words: [...words, tone], term: { ...meaning, gate } }))]
  })
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

function expandPhrase(written: string): { gate: Gate; words: string[] }[] {
  const marked = '~*=&+^#'.includes(written[0] ?? ' ')
  const gate = (marked ? written[0] : '') as Gate
  let variants: string[][] = [[]]
  for (const part of (marked ? written.slice(1) : written).match(/\{[^}]*\}|\S+/g) ?? []) {
    const options = (part.startsWith('{') ? part.slice(1, -1).split('|') : [part]).flatMap(expandClass)
    variants = variants.flatMap((head) => options.map((option) => [...head, ...option]))
  }
  return variants.map((words) => ({ gate, words }))
}

function expandClass(option: string): string[][] {
  const words = option.split(/[\s-]+/).filter(Boolean)
  const named = words[0]?.startsWith('@') ? (classes as Record<string, string>)[words[0].slice(1)] : undefined
  const members = named?.split(/\s+/)
  return members ? members.map((word) => [word, ...words.slice(1)]) : [words]
}
