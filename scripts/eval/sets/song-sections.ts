import { parseInstruction, type SongSection } from '../../../packages/core/src/instruction/index.ts'
import { readRows } from '../data.ts'
import type { EvalScore, EvalSet } from '../types.ts'

interface Row {
  id: string
  duration: number
  segments: [number, string][]
  downbeats: number[]
}

type Cut = (row: Row) => number[]

const everyFourBars: Cut = ({ downbeats, duration }) => [...downbeats.filter((_, i) => i % 4 === 0), duration]
const everyFiveSeconds: Cut = ({ duration }) =>
  Array.from({ length: Math.ceil(duration / 5) + 1 }, (_, i) => Math.min(i * 5, duration))

const sectionsOf = ({ segments, duration }: Row): SongSection[] =>
  segments.map(([startSeconds, label], i) => ({
    label,
    startSeconds,
    endSeconds: Math.max(startSeconds, segments[i + 1]?.[0] ?? duration),
  }))

const overlap = (section: SongSection, start: number, end: number): number =>
  Math.min(end, section.endSeconds) - Math.max(start, section.startSeconds)

const isChorus = (label: string): boolean => /chorus|refrain/.test(label) && !/^(pre|post)/.test(label)

/** Label of the section with the largest overlap, worked out apart from the library. */
const goldLabel = (sections: SongSection[], start: number, end: number): string => {
  let best = ''
  let most = 0
  for (const section of sections) {
    const shared = overlap(section, start, end)
    if (shared > most + 1e-9) {
      most = shared
      best = section.label
    }
  }
  return best
}

const score = (name: string, rows: Row[], cut: Cut): EvalScore[] => {
  let [hits, extra, missed, leaks] = [0, 0, 0, 0]
  for (const row of rows) {
    const sections = sectionsOf(row)
    const edges = cut(row)
    const clips = edges
      .slice(1)
      .map((endSeconds, index) => ({ index, startSeconds: edges[index]!, endSeconds }))
    const { targets } = parseInstruction('make the chorus clips brighter', { clips, audio: { sections } })
    const chosen = new Set(targets.map((target) => target.clipIndex))
    for (const clip of clips) {
      const label = goldLabel(sections, clip.startSeconds, clip.endSeconds)
      if (chosen.has(clip.index) && isChorus(label)) hits++
      else if (chosen.has(clip.index)) extra++
      else if (isChorus(label)) missed++
      if (chosen.has(clip.index) && /^pre/.test(label)) leaks++
    }
  }
  const f1 = (2 * hits) / (2 * hits + extra + missed)
  return [
    {
      name,
      correct: 2 * hits,
      total: 2 * hits + extra + missed,
      note: `F1 ${f1.toFixed(4)}, pre-chorus leaks ${leaks}`,
    },
  ]
}

/** "the chorus clips" of real songs, against the section that covers the most of each clip. */
export const songSections: EvalSet = {
  name: 'harmonix_sections',
  run() {
    const rows = readRows<Row>('harmonix_sections.dev.jsonl')
    if (!rows) return null
    return [
      ...score('harmonix chorus, four bars', rows, everyFourBars),
      ...score('harmonix chorus, five seconds', rows, everyFiveSeconds),
    ]
  },
}
