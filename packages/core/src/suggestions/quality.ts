import { thresholds } from '../instruction/clips/thresholds.ts'
import type { ClipAnalysis } from '../instruction/types.ts'
import { extractStyle } from '../style/extract-style.ts'
import type { StyleFacet } from '../style/types.ts'
import type { SuggestInput, Suggestion } from './types.ts'
import { measured, nameOf, percent, sentence } from './wording.ts'

interface Fault {
  rule: string
  measure: keyof ClipAnalysis
  /** −1: wrong below `limit`; 1: wrong above it. */
  side: -1 | 1
  limit: number
  /** Where the change should lead. */
  aim: number
  title: string
  says: string
  instruction: (amount: string) => string
  /** Style values that tell that it is meant so. */
  meant: Partial<Record<StyleFacet, readonly string[]>>
}

const faults: readonly Fault[] = [
  {
    rule: 'too-dark',
    measure: 'brightness',
    side: -1,
    limit: thresholds.brightness.low,
    aim: 0.45,
    title: 'Brighten it',
    says: 'is dark',
    instruction: (amount) => `make it ${amount} brighter`,
    meant: {
      timeOfDay: ['night', 'midnight', 'dusk', 'blue-hour'],
      lighting: ['low-key', 'moonlight', 'starlight', 'candlelight', 'backlit', 'dark', 'dim', 'neon'],
    },
  },
  {
    rule: 'too-bright',
    measure: 'brightness',
    side: 1,
    limit: 0.85,
    aim: 0.7,
    title: 'Darken it',
    says: 'is washed out by light',
    instruction: (amount) => `make it ${amount} darker`,
    meant: { lighting: ['high-key', 'overexposed', 'bright'], weather: ['snow'] },
  },
  {
    rule: 'flat',
    measure: 'contrast',
    side: -1,
    limit: thresholds.contrast.low,
    aim: 0.45,
    title: 'Add contrast',
    says: 'looks flat',
    instruction: (amount) => `increase the contrast by ${amount}`,
    meant: {
      weather: ['fog', 'mist', 'haze'],
      lighting: ['flat', 'soft', 'diffused'],
      mood: ['dreamy', 'ethereal'],
    },
  },
  {
    rule: 'dull',
    measure: 'saturation',
    side: -1,
    limit: thresholds.saturation.low,
    aim: 0.42,
    title: 'Make its colors stronger',
    says: 'has weak colors',
    instruction: (amount) => `increase the saturation by ${amount}`,
    meant: {
      palette: ['black-and-white', 'muted', 'desaturated', 'pastel', 'sepia', 'faded'],
    },
  },
]

/** What looks wrong about a clip by itself, unless its prompt says that it is meant so. */
export function suggestQuality({ clip }: SuggestInput): Suggestion[] {
  const style = extractStyle(clip.prompt ?? '')
  const isMeant = ({ meant }: Fault): boolean =>
    Object.entries(meant).some(([facet, values]) =>
      style[facet as StyleFacet].some(({ value }) => values.includes(value)),
    )
  return faults.flatMap((fault) => {
    const { rule, measure, side, limit, aim, title, says, instruction } = fault
    const value = clip.analysis?.[measure]
    if (value === undefined || (value - limit) * side <= 0 || isMeant(fault)) return []
    return {
      rule,
      category: 'quality',
      clipIndex: clip.index,
      title,
      because: sentence(`${nameOf(clip)} ${says}: ${measured(measure, value)}.`),
      evidence: [{ measure, value, reference: limit, referenceClipIndexes: [] }],
      instruction: instruction(percent(Math.abs(aim / Math.max(value, 0.05) - 1))),
    }
  })
}
