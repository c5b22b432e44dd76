import type { ClipAnalysis, Style, StyleFacet } from '@retake/core'
import type { TransferAspectName } from './types.ts'

/** What of a look can be copied, and where it is read: in the words of the prompt, and in what was measured. */
const aspects: readonly {
  name: TransferAspectName
  facets: readonly StyleFacet[]
  measures: readonly (keyof ClipAnalysis)[]
  /** Offered only where the source says something about it. */
  rare?: true
}[] = [
  { name: 'colorPalette', facets: ['palette'], measures: ['saturation', 'warmth'] },
  { name: 'lighting', facets: ['lighting', 'timeOfDay', 'mood'], measures: ['brightness', 'contrast'] },
  { name: 'cameraAngle', facets: ['cameraAngle'], measures: [] },
  { name: 'motion', facets: ['motion', 'cameraMovement'], measures: [] },
  { name: 'weather', facets: ['weather', 'timeOfDay'], measures: [], rare: true },
  { name: 'artStyle', facets: ['artStyle'], measures: [], rare: true },
]

const seasons = new Set(['spring', 'summer', 'autumn', 'winter'])

/** A season stands with the times of day and is copied with the weather. */
const belongs = (name: TransferAspectName, facet: StyleFacet, value: string) =>
  facet !== 'timeOfDay' || seasons.has(value) === (name === 'weather')

export interface FoundAspect {
  name: TransferAspectName
  /** The words as they stand in the prompt, with the value they were read as. */
  terms: { text: string; value: string; hues: string[] }[]
  measures: { measure: keyof ClipAnalysis; value: number }[]
}

/** Lists what was read from the clip a look is copied from. */
export function readAspects(style: Style | undefined, analysis: ClipAnalysis | null): FoundAspect[] {
  return aspects
    .map(({ name, facets, measures, rare }) => {
      const terms = facets.flatMap((facet) =>
        (style?.[facet] ?? []).filter(({ value }) => belongs(name, facet, value)),
      )
      return {
        name,
        rare,
        terms: [
          ...new Map(terms.map(({ text, value }) => [text, { text, value, hues: huesOf(value) }])).values(),
        ],
        measures: analysis ? measures.map((measure) => ({ measure, value: analysis[measure] })) : [],
      }
    })
    .filter(({ rare, terms }) => !rare || terms.length > 0)
}

/** Colors that stand for a palette with another name. */
const namedHues: Readonly<Record<string, string>> = {
  warm: 'orange',
  cool: 'steelblue',
  golden: 'gold',
  sepia: 'sienna',
  earthy: 'peru',
}

/** The hues of a value such as "teal-and-orange", as CSS names them; most values have none. */
export function huesOf(value: string): string[] {
  const named = namedHues[value]
  return named ? [named] : value.split(/-and-|-/).filter((word) => hues.has(word))
}

const hues = new Set(
  'red orange yellow gold green cyan teal blue purple pink brown beige white gray black'.split(' '),
)
