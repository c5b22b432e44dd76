import type { Aspect, Modification } from '../instruction/types.ts'
import { canonicalPhrase } from './canonical-phrase.ts'
import { poleOf } from './dictionary.ts'
import { type FoundTerm, findTerms } from './find-terms.ts'
import { trimMarks } from './trim-marks.ts'
import type { StyleFacet } from './types.ts'

/** What a modification means for the words of a prompt. */
export interface ModificationPhrases {
  add: string[]
  /** The phrases are comparatives: they are added also where the prompt has the value already. */
  more?: true
  /** Terms that leave, besides those that contradict what is added. */
  without?: (term: FoundTerm) => boolean
}

/** Words for more and for less of an aspect; comparatives, so that they add to a prompt that is bright already. */
const scales: Partial<Record<Aspect, readonly [more: string, less: string]>> = {
  brightness: ['brighter lighting', 'darker lighting'],
  lighting: ['brighter lighting', 'dimmer lighting'],
  contrast: ['higher contrast', 'lower contrast'],
  saturation: ['more vibrant colors', 'more muted colors'],
  palette: ['more vibrant colors', 'more muted colors'],
  temperature: ['warmer tones', 'cooler tones'],
  tint: ['warmer tones', 'cooler tones'],
  mood: ['more dramatic mood', 'calmer mood'],
  motion: ['faster motion', 'slower motion'],
  speed: ['faster motion', 'slow motion'],
  focus: ['sharper focus', 'softer focus'],
  grain: ['film grain', 'sharp focus'],
}

interface FacetWords {
  facets: readonly StyleFacet[]
  /** Makes a phrase of a value that the lexicon does not know. */
  noun: string
}

const facetWords: Partial<Record<Aspect, FacetWords>> = {
  brightness: { facets: ['lighting'], noun: 'lighting' },
  contrast: { facets: ['palette', 'lighting'], noun: 'contrast' },
  saturation: { facets: ['palette'], noun: 'colors' },
  temperature: { facets: ['palette', 'lighting'], noun: 'tones' },
  tint: { facets: ['palette'], noun: 'tint' },
  palette: { facets: ['palette'], noun: 'palette' },
  lighting: { facets: ['lighting'], noun: 'lighting' },
  mood: { facets: ['mood'], noun: 'mood' },
  'time-of-day': { facets: ['timeOfDay'], noun: '' },
  weather: { facets: ['weather'], noun: '' },
  season: { facets: ['timeOfDay'], noun: '' },
  'camera-angle': { facets: ['cameraAngle'], noun: 'angle' },
  'shot-size': { facets: ['cameraAngle'], noun: 'shot' },
  'camera-movement': { facets: ['cameraMovement'], noun: '' },
  motion: { facets: ['motion', 'cameraMovement'], noun: 'motion' },
  speed: { facets: ['motion'], noun: 'speed' },
  focus: { facets: ['artStyle'], noun: 'focus' },
  grain: { facets: ['artStyle'], noun: 'grain' },
  'art-style': { facets: ['artStyle'], noun: 'style' },
  film: { facets: ['artStyle', 'palette'], noun: 'film' },
  era: { facets: ['artStyle'], noun: 'style' },
}

/** At most this much of a value or instruction goes into the prompt, UTF-16 units. */
const maxLength = 500

/** Says a modification in words of a prompt. */
export function phrasesOf(modification: Modification, instruction: string): ModificationPhrases {
  const { aspect, direction } = modification
  const value = clean(modification.value)
  if (aspect === 'content' || aspect === 'composition') {
    // "make the car red" says it better than its value "car red".
    const text = (direction === 'set' && clean(instruction)) || value || clean(instruction)
    if (text === '') return { add: [] }
    return { add: [direction === 'remove' ? `no ${text.replace(/^(?:the|any|all)\s+/i, '')}` : text] }
  }
  if (direction === 'remove') return removal(aspect, value)
  if (value !== '') return { add: [valuePhrase(aspect, value)] }
  return scale(modification)
}

function scale({ aspect, direction, amount }: Modification): ModificationPhrases {
  const words = scales[aspect]
  if (!words) return { add: [] }
  const slower = aspect === 'speed' && amount !== undefined && direction === 'set' ? amount < 1 : false
  if (aspect === 'saturation' && direction === 'decrease' && (amount ?? 0) >= 1)
    return { add: ['black and white'] }
  const less = direction === 'decrease' || slower
  return { add: [less ? words[1] : words[0]], more: true }
}

function valuePhrase(aspect: Aspect, value: string): string {
  const words = facetWords[aspect]
  if (!words) return value
  const known = value.toLowerCase().replaceAll(' ', '-')
  for (const facet of words.facets) if (poleOf(facet, known)) return canonicalPhrase({ facet, value: known })
  const fits = (text: string): boolean => findTerms(text).some(({ facet }) => words.facets.includes(facet))
  if (fits(value) || words.noun === '' || value.toLowerCase().endsWith(words.noun)) return value
  return `${value} ${words.noun}`
}

/** "remove the fog": the word leaves; "no fog" says so to a model. */
function removal(aspect: Aspect, value: string): ModificationPhrases {
  const words = facetWords[aspect]
  const named = new Set(findTerms(value).map(({ facet, value: name }) => `${facet}/${name}`))
  const leaves = ({ facet, value: name }: FoundTerm): boolean =>
    named.size > 0
      ? named.has(`${facet}/${name}`)
      : words !== undefined && value === '' && words.facets.includes(facet)
  if (aspect === 'saturation' && value === '') return { add: ['black and white'] }
  if (aspect === 'camera-movement') return { add: ['static shot'], without: leaves }
  return { add: value === '' ? [] : [`no ${value.replace(/^(?:the|any|all)\s+/i, '')}`], without: leaves }
}

function clean(text: string | undefined): string {
  return trimMarks((text ?? '').slice(0, maxLength).replace(/\s+/g, ' '), ',.;:!')
}
