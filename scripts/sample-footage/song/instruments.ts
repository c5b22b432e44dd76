import {
  envelope,
  frequencyOf,
  lowPass,
  noiseSource,
  place,
  type Stereo,
  sampleRate,
  sawAt,
} from './mixer.ts'

interface Note {
  seconds: number
  length: number
  note: number
  gain: number
  pan?: number
}

/** A warm bed: three detuned saws under a filter that opens slowly. */
export function pad(track: Stereo, { seconds, length, note, gain }: Note, brightness: number): void {
  for (const [detune, pan] of [
    [-0.09, -0.7],
    [0, 0],
    [0.08, 0.7],
  ] as const) {
    const step = frequencyOf(note + detune) / sampleRate
    const filter = lowPass()
    let phase = Math.abs(detune) * 7 + note * 0.137
    place(track, { seconds, length: length + 0.9, pan, gain: gain * 0.42 }, (t) => {
      phase += step
      const sweep = 350 + brightness * (600 + 900 * Math.sin(Math.PI * Math.min(1, t / (length + 0.5))))
      return filter(sawAt(phase, step), sweep, 0.9) * envelope(t, 0.18, length, 0.85)
    })
  }
}

/** Bass: a filtered saw over a sine an octave of its own. */
export function bass(track: Stereo, { seconds, length, note, gain }: Note): void {
  const step = frequencyOf(note + 12) / sampleRate
  const filter = lowPass()
  let phase = 0
  place(track, { seconds, length: length + 0.1, gain }, (t) => {
    phase += step
    const bite = filter(sawAt(phase, step), 220 + 1100 * Math.exp(-t * 9), 0.7)
    const body = Math.sin(2 * Math.PI * phase) * 0.7 + Math.sin(Math.PI * phase) * 0.35
    return (bite * 0.5 + body * 0.7) * envelope(t, 0.006, length * 0.86, 0.09)
  })
}

/** A plucked string with a bell in its first moment. */
export function pluck(track: Stereo, { seconds, length, note, gain, pan = 0 }: Note): void {
  const omega = 2 * Math.PI * frequencyOf(note)
  place(track, { seconds, length: length + 0.8, pan, gain }, (t) => {
    const bell = Math.sin(omega * 2.001 * t) * Math.exp(-t * 12) * 1.4
    return Math.sin(omega * t + bell) * Math.exp(-t * 4.2) * Math.min(1, t / 0.003)
  })
}

/** The lead voice: a soft square with vibrato that sets in late. */
export function lead(track: Stereo, { seconds, length, note, gain }: Note): void {
  const filter = lowPass()
  const base = frequencyOf(note) / sampleRate
  let phase = 0
  place(track, { seconds, length: length + 0.35, gain, pan: 0.08 }, (t) => {
    const vibrato = 1 + 0.0055 * Math.sin(2 * Math.PI * 5.2 * t) * Math.min(1, Math.max(0, (t - 0.18) / 0.3))
    const scoop = 1 - 0.02 * Math.exp(-t * 30)
    const step = base * vibrato * scoop
    phase += step
    const square = sawAt(phase, step) - sawAt(phase + 0.42, step)
    return filter(square * 0.5, 1500 + 1400 * Math.exp(-t * 3), 0.8) * envelope(t, 0.02, length * 0.9, 0.3)
  })
}

export function kick(track: Stereo, seconds: number, gain: number): void {
  place(track, { seconds, length: 0.4, gain }, (t) => {
    const phase = 47 * t + (85 / 24) * (1 - Math.exp(-24 * t))
    const click = Math.exp(-t * 420) * 0.5
    return Math.tanh(1.6 * (Math.sin(2 * Math.PI * phase) * Math.exp(-t * 8.5) + click))
  })
}

export function snare(track: Stereo, seconds: number, gain: number): void {
  const noise = noiseSource(Math.round(seconds * 977) + 11)
  let before = 0
  place(track, { seconds, length: 0.3, gain, pan: 0.05 }, (t) => {
    const white = noise()
    const bright = white - before * 0.72
    before = white
    const shell = Math.sin(2 * Math.PI * 192 * t) * Math.exp(-t * 24)
    return (bright * 0.5 * Math.exp(-t * 17) + shell * 0.7) * Math.min(1, t / 0.001)
  })
}

export function hat(
  track: Stereo,
  at: { seconds: number; gain: number; open?: boolean; pan?: number },
): void {
  const noise = noiseSource(Math.round(at.seconds * 3571) + 5)
  const decay = at.open ? 13 : 62
  let [a, b] = [0, 0]
  place(
    track,
    { seconds: at.seconds, length: at.open ? 0.35 : 0.09, gain: at.gain, pan: at.pan ?? 0.25 },
    (t) => {
      const white = noise()
      const bright = white - 2 * a * 0.92 + b * 0.86
      b = a
      a = white
      return bright * 0.28 * Math.exp(-t * decay)
    },
  )
}

export function crash(track: Stereo, seconds: number, gain: number): void {
  for (const pan of [-0.6, 0.6]) {
    const noise = noiseSource(Math.round(seconds * 131) + Math.round(pan * 10) + 40)
    let before = 0
    place(track, { seconds, length: 2.6, gain, pan }, (t) => {
      const white = noise()
      const bright = white - before * 0.9
      before = white
      return bright * 0.25 * Math.exp(-t * 1.9) * Math.min(1, t / 0.002)
    })
  }
}

/** Noise that swells into the next section. */
export function riser(track: Stereo, seconds: number, length: number, gain: number): void {
  const noise = noiseSource(77)
  const filter = lowPass()
  place(
    track,
    { seconds, length, gain },
    (t) => filter(noise(), 300 + 5200 * (t / length) ** 2, 0.5) * (t / length) ** 2,
  )
}
