import { clipSection } from '../instruction/clips/clip-section.ts'
import type { ClipAnalysis, InstructionClip } from '../instruction/types.ts'
import type { SuggestInput, Suggestion } from './types.ts'
import { measured, nameOf, percent, sentence } from './wording.ts'

type Measure = Exclude<keyof ClipAnalysis, 'motion'>

/** From this distance on a cut between two clips jumps: about two thirds of the way from one threshold to the other. */
const jumps: Record<Measure, number> = { brightness: 0.18, contrast: 0.2, saturation: 0.25, warmth: 0.35 }

/** The grade adds half the amount of warmth. */
const warmthPerAmount = 0.5

const words: Record<
  Measure,
  { rule: string; more: [says: string, ask: string]; less: [says: string, ask: string] }
> = {
  brightness: {
    rule: 'brightness-jumps',
    more: ['darker', 'make it % brighter'],
    less: ['brighter', 'make it % darker'],
  },
  contrast: {
    rule: 'contrast-jumps',
    more: ['flatter', 'increase the contrast by %'],
    less: ['harsher', 'reduce the contrast by %'],
  },
  saturation: {
    rule: 'color-jumps',
    more: ['duller', 'increase the saturation by %'],
    less: ['more colorful', 'reduce the saturation by %'],
  },
  warmth: {
    rule: 'warmth-jumps',
    more: ['cooler', 'make it % warmer'],
    less: ['warmer', 'make it % cooler'],
  },
}

interface Company {
  clips: InstructionClip[]
  name: string
}

/** The clips it should go with: its section's where there are some, else all others. */
function companyOf({ clip, clips, audio }: SuggestInput): Company {
  const others = clips.filter(({ index, analysis }) => index !== clip.index && analysis !== undefined)
  const sections = audio?.sections ?? []
  const label = clipSection(clip, sections)?.label
  const near = others.filter((other) => label !== undefined && clipSection(other, sections)?.label === label)
  return near.length >= 2
    ? { clips: near, name: `the other ${label} clips` }
    : { clips: others, name: 'the other clips' }
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** What sets a clip apart from those it should go with, by the measured numbers. */
export function suggestConsistency(input: SuggestInput): Suggestion[] {
  const company = companyOf(input)
  return company.clips.length < 2
    ? []
    : (Object.keys(jumps) as Measure[]).flatMap((measure) => compare(input.clip, company, measure))
}

function compare(clip: InstructionClip, company: Company, measure: Measure): Suggestion[] {
  const value = clip.analysis?.[measure]
  const known = company.clips.filter(({ analysis }) => analysis?.[measure] !== undefined)
  if (value === undefined || known.length < 2) return []
  const reference = middle(known.map(({ analysis }) => analysis![measure]!))
  const difference = reference - value
  if (Math.abs(difference) < jumps[measure]) return []
  const { rule, more, less } = words[measure]
  const [says, ask] = difference > 0 ? more : less
  const amount =
    measure === 'warmth'
      ? Math.abs(difference) / warmthPerAmount
      : Math.abs(difference) / Math.max(value, 0.05)
  const because = `${nameOf(clip)} is ${says} than ${company.name}: ${measured(measure, value)}, theirs is around ${Math.round(reference * 100)}.`
  return [
    {
      rule,
      category: 'consistency',
      clipIndex: clip.index,
      title: sentence(`match ${company.name}`),
      because: sentence(because.replace(/around -/, 'around −')),
      evidence: [{ measure, value, reference, referenceClipIndexes: known.map(({ index }) => index) }],
      instruction: ask.replace('%', percent(amount)),
    },
  ]
}
