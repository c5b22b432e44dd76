import { duck, master, pingPong, room } from './effects.ts'
import { bass, crash, hat, kick, lead, pad, pluck, riser, snare } from './instruments.ts'
import { mixInto, type Stereo, sampleRate, silence } from './mixer.ts'
import { bars, beatsPerBar, chords, melody, partOf, secondsPerBeat, songSeconds } from './score.ts'

const at = (bar: number, beat: number): number => (bar * beatsPerBar + beat) * secondsPerBeat

interface Tracks {
  drums: Stereo
  bass: Stereo
  pads: Stereo
  plucks: Stereo
  lead: Stereo
  kicks: number[]
}

function playDrums(tracks: Tracks, bar: number): void {
  const part = partOf(bar)
  if (part === 'intro' || (part === 'outro' && bar === bars - 1)) return
  const full = part === 'chorus'
  const kickBeats = full ? [0, 1, 2, 3] : part === 'verse' ? [0, 2, 2.5] : [0, 2]
  for (const beat of kickBeats) {
    kick(tracks.drums, at(bar, beat), 0.85)
    tracks.kicks.push(at(bar, beat))
  }
  for (const beat of [1, 3]) snare(tracks.drums, at(bar, beat), full ? 0.62 : 0.42)
  for (let i = 0; i < (full ? 16 : 8); i += 1) {
    const beat = full ? i / 4 : i / 2
    const strong = full ? i % 4 === 2 : i % 2 === 1
    hat(tracks.drums, {
      seconds: at(bar, beat),
      gain: strong ? 0.5 : 0.26,
      open: full && i % 8 === 6,
      pan: i % 2 ? 0.35 : 0.15,
    })
  }
  const last = partOf(bar + 1) !== part
  if (last && part === 'verse')
    for (const beat of [3, 3.25, 3.5, 3.75]) snare(tracks.drums, at(bar, beat), 0.2 + beat * 0.1)
}

function playBass(track: Stereo, bar: number): void {
  const part = partOf(bar)
  const { bass: note } = chords[bar]!
  if (part === 'intro') return
  if (part === 'outro') {
    bass(track, { seconds: at(bar, 0), length: 3.6 * secondsPerBeat, note, gain: 0.36 })
    return
  }
  const pattern = part === 'chorus' ? [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5] : [0, 1.5, 2.5]
  const lengths = part === 'chorus' ? 0.46 : 0.95
  pattern.forEach((beat, i) => {
    const octave = part === 'chorus' && i % 4 === 3 ? 12 : 0
    bass(track, { seconds: at(bar, beat), length: lengths * secondsPerBeat, note: note + octave, gain: 0.42 })
  })
}

function playChord(tracks: Tracks, bar: number): void {
  const part = partOf(bar)
  const { notes } = chords[bar]!
  const brightness = { intro: 0.35, verse: 0.5, chorus: 1, outro: 0.4 }[part]
  for (const note of notes) {
    pad(
      tracks.pads,
      {
        seconds: at(bar, 0),
        length: beatsPerBar * secondsPerBeat,
        note,
        gain: part === 'chorus' ? 0.15 : 0.13,
      },
      brightness,
    )
  }
  const order = [0, 2, 1, 3, 2, 1, 3, 2]
  const count = part === 'outro' && bar === bars - 1 ? 1 : 8
  for (let i = 0; i < count; i += 1) {
    const note = notes[order[i]!]! + 12 + (part === 'chorus' && i % 3 === 0 ? 12 : 0)
    pluck(tracks.plucks, {
      seconds: at(bar, i / 2),
      length: 0.3,
      note,
      gain: part === 'intro' ? 0.22 : 0.15,
      pan: i % 2 ? 0.4 : -0.4,
    })
  }
}

function playAll(): Tracks {
  const tracks: Tracks = {
    drums: silence(songSeconds),
    bass: silence(songSeconds),
    pads: silence(songSeconds),
    plucks: silence(songSeconds),
    lead: silence(songSeconds),
    kicks: [],
  }
  for (let bar = 0; bar < bars; bar += 1) {
    playDrums(tracks, bar)
    playBass(tracks.bass, bar)
    playChord(tracks, bar)
    const before = bar > 0 ? partOf(bar - 1) : null
    if (before !== null && before !== partOf(bar))
      crash(tracks.drums, at(bar, 0), partOf(bar) === 'chorus' ? 0.5 : 0.22)
    if (partOf(bar + 1) === 'chorus' && partOf(bar) !== 'chorus')
      riser(tracks.drums, at(bar, 0), at(1, 0), 0.16)
  }
  for (const [bar, beat, beats, note] of melody) {
    const gain = partOf(bar) === 'chorus' ? 0.3 : 0.17
    lead(tracks.lead, { seconds: at(bar, beat), length: beats * secondsPerBeat, note, gain })
  }
  return tracks
}

/** Plays the score. The same samples every time. */
export function renderSong(): Stereo {
  const tracks = playAll()
  duck(tracks.pads, tracks.kicks, 0.55)
  duck(tracks.bass, tracks.kicks, 0.35)
  const echo = pingPong(tracks.plucks, 0.75 * secondsPerBeat, 0.38)
  const leadEcho = pingPong(tracks.lead, 0.5 * secondsPerBeat, 0.3)
  const send = silence(songSeconds)
  for (const [track, gain] of [
    [tracks.pads, 0.35],
    [tracks.plucks, 0.5],
    [echo, 0.3],
    [tracks.lead, 0.45],
    [tracks.drums, 0.1],
  ] as const) {
    mixInto(send, track, gain)
  }
  const mix = silence(songSeconds)
  for (const [track, gain] of [
    [tracks.drums, 0.8],
    [tracks.bass, 0.85],
    [tracks.pads, 0.8],
    [tracks.plucks, 0.9],
    [echo, 0.4],
    [tracks.lead, 0.85],
    [leadEcho, 0.22],
    [room(send), 0.75],
  ] as const) {
    mixInto(mix, track, gain)
  }
  master(mix, 2.2)
  return mix
}

/** Packs samples as a 16-bit WAV file. */
export function toWav({ left, right }: Stereo): Buffer {
  const bytes = Buffer.alloc(44 + left.length * 4)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + left.length * 4, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(2, 22)
  bytes.writeUInt32LE(sampleRate, 24)
  bytes.writeUInt32LE(sampleRate * 4, 28)
  bytes.writeUInt16LE(4, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(left.length * 4, 40)
  for (let i = 0; i < left.length; i += 1) {
    bytes.writeInt16LE(Math.round(left[i]! * 32_767), 44 + i * 4)
    bytes.writeInt16LE(Math.round(right[i]! * 32_767), 46 + i * 4)
  }
  return bytes
}
