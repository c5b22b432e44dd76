import type { InstructionClip, InstructionContext, SongSection } from '../types.ts'

/** A phrase and what must come of it. Clip numbers are as people count, from 1. */
export interface CorpusCase {
  say: string
  /** Which video it is said about; `six` when absent. */
  about?: keyof typeof videos
  selected?: number[]
  /** The clips to change; none when nothing may change. */
  clips: number[]
  /** Changes in order, as "aspect direction amount=value": "brightness increase 0.3", "weather add =rain". */
  changes?: string[]
  /** What some clip's instruction must be. */
  reads?: string
  /** Clip the look is taken from. */
  like?: number
  /** Code of a diagnostic that must be there. */
  tells?: string
}

export interface CorpusFamily {
  family: string
  cases: readonly CorpusCase[]
}

const evenly = (count: number, seconds: number): InstructionClip[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    startSeconds: index * seconds,
    endSeconds: (index + 1) * seconds,
  }))

const song = (...sections: [label: string, start: number, end: number][]): { sections: SongSection[] } => ({
  sections: sections.map(([label, startSeconds, endSeconds]) => ({ label, startSeconds, endSeconds })),
})

const withPrompts = (...prompts: string[]): InstructionClip[] =>
  evenly(prompts.length, 5).map((clip, i) => ({ ...clip, prompt: prompts[i] }))

const measured = (
  rows: [brightness: number, motion: number, warmth: number, saturation: number, contrast: number][],
): InstructionClip[] =>
  evenly(rows.length, 5).map((clip, i) => {
    const [brightness, motion, warmth, saturation, contrast] = rows[i]!
    return { ...clip, analysis: { brightness, motion, warmth, saturation, contrast } }
  })

/** The videos the corpus speaks about. */
export const videos = {
  six: { clips: evenly(6, 5) },
  two: { clips: evenly(2, 5) },
  twelve: { clips: evenly(12, 4) },
  hundred: { clips: evenly(120, 2) },
  song: {
    clips: evenly(10, 5),
    audio: song(
      ['intro', 0, 5],
      ['Verse 1', 5, 15],
      ['pre_chorus', 15, 20],
      ['chorus', 20, 30],
      ['Verse 2', 30, 35],
      ['Chrous', 35, 45],
      ['outro', 45, 50],
    ),
  },
  plain: { clips: evenly(4, 5), audio: song(['verse', 0, 10], ['bridge', 10, 15], ['outro', 15, 20]) },
  measured: {
    clips: measured([
      [0.2, 0.2, 0.4, 0.2, 0.3],
      [0.8, 0.9, -0.5, 0.8, 0.7],
      [0.5, 0.5, 0, 0.5, 0.5],
      [0.3, 0.1, 0.1, 0.75, 0.2],
      [0.7, 0.7, 0.6, 0.25, 0.5],
    ]),
  },
  prompted: {
    clips: withPrompts(
      'a crowded market at noon, bright sunlight, handheld camera',
      'two dancers in a dark ballroom, candlelight, slow motion',
      'a red tractor crossing a wheat field at dawn',
      'skiers racing down a snowy mountain, fast tracking shot',
    ),
  },
  concert: {
    clips: withPrompts(
      'wide shot of an empty stage, blue haze',
      'a violinist tuning backstage',
      'a drummer behind the kit',
      'the violinist on a rooftop',
      'a crowd holding lanterns',
      'a drummer walking through a tunnel',
      'aerial shot of a harbor',
      'a violinist taking a bow',
    ).map((clip, i) => ({
      ...clip,
      analysis: { brightness: [0.5, 0.2, 0.5, 0.25, 0.8, 0.2, 0.75, 0.5][i] },
    })),
    audio: song(
      ['intro', 0, 5],
      ['verse', 5, 15],
      ['chorus', 15, 25],
      ['verse', 25, 30],
      ['chorus', 30, 35],
      ['outro', 35, 40],
    ),
  },
} satisfies Record<string, InstructionContext>
