/** The song as data: 16 bars of four beats at 96 a minute, which is 15 frames a beat at 24 frames a second. */
export const bpm = 96
export const beatsPerBar = 4
export const secondsPerBeat = 60 / bpm

export type Part = 'intro' | 'verse' | 'chorus' | 'outro'

/** Sections, in bars. */
export const sections: { label: Part; bars: number }[] = [
  { label: 'intro', bars: 2 },
  { label: 'verse', bars: 4 },
  { label: 'chorus', bars: 4 },
  { label: 'verse', bars: 2 },
  { label: 'chorus', bars: 2 },
  { label: 'outro', bars: 2 },
]

/** MIDI notes of a chord: bass, then the voicing of the pad. */
export interface Chord {
  bass: number
  notes: number[]
}

const Am9: Chord = { bass: 33, notes: [57, 60, 64, 71] }
const Fmaj7: Chord = { bass: 29, notes: [57, 60, 65, 64] }
const Cadd9: Chord = { bass: 36, notes: [55, 60, 62, 64] }
const G6: Chord = { bass: 31, notes: [55, 59, 62, 64] }

/** One chord a bar. */
export const chords: Chord[] = [
  Am9,
  Fmaj7,
  Am9,
  Fmaj7,
  Cadd9,
  G6,
  Fmaj7,
  G6,
  Am9,
  Cadd9,
  Am9,
  Fmaj7,
  Fmaj7,
  G6,
  Fmaj7,
  Cadd9,
]

/** A note of the melody: bar, beat in it, length in beats, MIDI note. */
export type MelodyNote = [bar: number, beat: number, beats: number, note: number]

const hook = (bar: number): MelodyNote[] => [
  [bar, 0, 0.75, 72],
  [bar, 0.75, 0.75, 76],
  [bar, 1.5, 1, 79],
  [bar, 2.5, 0.5, 77],
  [bar, 3, 1, 76],
  [bar + 1, 0, 0.75, 74],
  [bar + 1, 0.75, 0.75, 76],
  [bar + 1, 1.5, 1.5, 71],
  [bar + 1, 3, 0.5, 74],
  [bar + 1, 3.5, 0.5, 76],
]

export const melody: MelodyNote[] = [
  [3, 2, 0.5, 76],
  [3, 2.5, 0.5, 74],
  [3, 3, 1, 72],
  [5, 1, 0.5, 71],
  [5, 1.5, 0.5, 74],
  [5, 2, 1, 79],
  [5, 3, 1, 77],
  ...hook(6),
  [8, 0, 0.75, 72],
  [8, 0.75, 0.75, 76],
  [8, 1.5, 1, 81],
  [8, 2.5, 0.5, 79],
  [8, 3, 1, 76],
  [9, 0, 1.5, 79],
  [9, 1.5, 0.5, 76],
  [9, 2, 2, 74],
  [11, 2, 0.5, 76],
  [11, 2.5, 0.5, 77],
  [11, 3, 1, 79],
  ...hook(12),
  [14, 0, 1, 72],
  [14, 1, 1, 76],
  [14, 2, 2, 69],
  [15, 0, 3.5, 67],
]

/** The section that a bar belongs to. */
export function partOf(bar: number): Part {
  let end = 0
  for (const section of sections) {
    end += section.bars
    if (bar < end) return section.label
  }
  return 'outro'
}

export const bars: number = sections.reduce((sum, section) => sum + section.bars, 0)
export const songSeconds: number = bars * beatsPerBar * secondsPerBeat
