export const sampleRate = 44_100

/** Two channels of samples. */
export interface Stereo {
  left: Float32Array
  right: Float32Array
}

export function silence(seconds: number): Stereo {
  const length = Math.ceil(seconds * sampleRate)
  return { left: new Float32Array(length), right: new Float32Array(length) }
}

export const frequencyOf = (note: number): number => 440 * 2 ** ((note - 69) / 12)

/** A repeatable source of noise, −1…1. */
export function noiseSource(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2_147_483_648 - 1
  }
}

/** A saw tooth whose edge is smoothed over two samples, so that it does not alias. */
export function sawAt(phase: number, step: number): number {
  const t = phase % 1
  let value = 2 * t - 1
  if (t < step) value -= 2 * (t / step) - (t / step) ** 2 - 1
  else if (t > 1 - step) value -= ((t - 1) / step) ** 2 + 2 * ((t - 1) / step) + 1
  return value
}

/** A resonant low-pass of second order (state variable). Cutoff in hertz. */
export function lowPass(): (input: number, cutoff: number, damping: number) => number {
  let low = 0
  let band = 0
  return (input, cutoff, damping) => {
    const f = 2 * Math.sin((Math.PI * Math.min(cutoff, 9000)) / sampleRate)
    low += f * band
    const high = input - low - damping * band
    band += f * high
    return low
  }
}

/** Rises in `attack` seconds, holds, and falls in `release` seconds after `held`. */
export function envelope(t: number, attack: number, held: number, release: number): number {
  if (t < 0 || t > held + release) return 0
  const rise = Math.min(1, t / attack)
  const fall = t > held ? 1 - (t - held) / release : 1
  return rise * fall * fall
}

/** Adds a mono voice to a track: `voice` gives the sample at t seconds after its start. */
export function place(
  track: Stereo,
  at: { seconds: number; length: number; pan?: number; gain?: number },
  voice: (t: number) => number,
): void {
  const pan = at.pan ?? 0
  const gain = at.gain ?? 1
  const [toLeft, toRight] = [
    gain * Math.cos(((pan + 1) * Math.PI) / 4),
    gain * Math.sin(((pan + 1) * Math.PI) / 4),
  ]
  const first = Math.round(at.seconds * sampleRate)
  const count = Math.min(Math.round(at.length * sampleRate), track.left.length - first)
  for (let i = 0; i < count; i += 1) {
    const sample = voice(i / sampleRate)
    track.left[first + i]! += sample * toLeft
    track.right[first + i]! += sample * toRight
  }
}

export function mixInto(target: Stereo, source: Stereo, gain: number): void {
  for (let i = 0; i < target.left.length; i += 1) {
    target.left[i]! += source.left[i]! * gain
    target.right[i]! += source.right[i]! * gain
  }
}
