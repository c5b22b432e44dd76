import { type Stereo, sampleRate, silence } from './mixer.ts'

const combTimes = [1116, 1188, 1277, 1356, 1422, 1491, 1557, 1617]
const passTimes = [556, 441, 341, 225]

function roomChannel(input: Float32Array, spread: number): Float32Array {
  const output = new Float32Array(input.length)
  for (const time of combTimes) {
    const line = new Float32Array(time + spread)
    let damped = 0
    for (let i = 0, at = 0; i < input.length; i += 1, at = (at + 1) % line.length) {
      const echo = line[at]!
      damped = echo * 0.72 + damped * 0.28
      line[at] = input[i]! * 0.05 + damped * 0.86
      output[i]! += echo
    }
  }
  for (const time of passTimes) {
    const line = new Float32Array(time + spread)
    for (let i = 0, at = 0; i < output.length; i += 1, at = (at + 1) % line.length) {
      const held = line[at]!
      line[at] = output[i]! + held * 0.5
      output[i] = held - output[i]!
    }
  }
  return output
}

/** A room: eight combs and four all-passes a channel, after Schroeder and Moorer. */
export function room(input: Stereo): Stereo {
  return { left: roomChannel(input.left, 0), right: roomChannel(input.right, 23) }
}

/** An echo that goes from side to side. */
export function pingPong(input: Stereo, seconds: number, feedback: number): Stereo {
  const output = silence(input.left.length / sampleRate)
  const delay = Math.round(seconds * sampleRate)
  for (let i = delay; i < output.left.length; i += 1) {
    output.left[i] = input.right[i - delay]! + output.right[i - delay]! * feedback
    output.right[i] = input.left[i - delay]! * 0.6 + output.left[i - delay]! * feedback
  }
  return output
}

/** Makes room for the kick: dips the track at each of the given moments. */
export function duck(track: Stereo, moments: number[], depth: number): void {
  for (const seconds of moments) {
    const first = Math.round(seconds * sampleRate)
    const length = Math.round(0.32 * sampleRate)
    for (let i = 0; i < length && first + i < track.left.length; i += 1) {
      const gain = 1 - depth * (1 - i / length) ** 2
      track.left[first + i]! *= gain
      track.right[first + i]! *= gain
    }
  }
}

/** Rounds peaks off, brings the loudest to −1 dB and fades the ends. */
export function master(track: Stereo, fadeOutSeconds: number): void {
  const channels = [track.left, track.right]
  let peak = 0
  for (const channel of channels) {
    for (let i = 0; i < channel.length; i += 1) {
      channel[i] = Math.tanh(channel[i]! * 1.25)
      peak = Math.max(peak, Math.abs(channel[i]!))
    }
  }
  const fade = fadeOutSeconds * sampleRate
  for (const channel of channels) {
    for (let i = 0; i < channel.length; i += 1) {
      const end = Math.min(1, (channel.length - i) / fade)
      channel[i] = (channel[i]! / peak) * 0.89 * Math.min(1, i / 200) * end * end
    }
  }
}
