import type { ClipAnalysis } from '@retake/core'

/** Luma and chroma of a picture as fractions of the full scale; chroma is an offset from grey. */
interface FrameMeasure {
  luma: Float32Array
  brightness: number
  saturation: number
  contrast: number
  warmth: number
}

/** Size at which pictures are measured. */
export const measureSize = { width: 160, height: 90 }

/** Pictures a second that are measured. */
export const measureRate = 12

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Measures one picture: the formulas of docs/measurement.md on RGB instead of stored YUV. */
export function measureFrame({ data }: ImageData): FrameMeasure {
  const count = data.length / 4
  const luma = new Float32Array(count)
  let sum = 0
  let squares = 0
  let chroma = 0
  let warm = 0
  for (let i = 0; i < count; i += 1) {
    const [r, g, b] = [data[4 * i]! / 255, data[4 * i + 1]! / 255, data[4 * i + 2]! / 255]
    const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    const u = ((b - y) / 1.8556) * 224
    const v = ((r - y) / 1.5748) * 224
    luma[i] = y
    sum += y
    squares += y * y
    chroma += Math.hypot(u, v)
    warm += v - u
  }
  const brightness = sum / count
  return {
    luma: blurred(luma),
    brightness,
    saturation: chroma / count / 36,
    contrast: Math.sqrt(Math.max(0, squares / count - brightness ** 2)) / 0.32,
    warmth: warm / count / 64,
  }
}

/** A blur of one pixel, so that grain does not count as motion. */
function blurred(luma: Float32Array): Float32Array {
  const { width, height } = measureSize
  const smooth = new Float32Array(luma)
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      let sum = 0
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) sum += luma[(y + dy) * width + x + dx]!
      }
      smooth[y * width + x] = sum / 9
    }
  }
  return smooth
}

/** Spatial and temporal information of ITU-T P.910, as a ratio: how much moves for how much there is to see. */
function motionBetween(before: Float32Array, now: Float32Array): number {
  const { width, height } = measureSize
  const spatial: number[] = []
  const temporal: number[] = []
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x
      const p = (dx: number, dy: number) => now[at + dy * width + dx]!
      const gx = p(1, -1) + 2 * p(1, 0) + p(1, 1) - p(-1, -1) - 2 * p(-1, 0) - p(-1, 1)
      const gy = p(-1, 1) + 2 * p(0, 1) + p(1, 1) - p(-1, -1) - 2 * p(0, -1) - p(1, -1)
      spatial.push(Math.hypot(gx, gy))
      temporal.push(now[at]! - before[at]!)
    }
  }
  return deviation(temporal) / Math.max(1e-6, deviation(spatial))
}

function deviation(values: number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Joins the measures of a clip's pictures, in order, to its analysis. */
export function analyseFrames(frames: FrameMeasure[]): ClipAnalysis {
  const moves = frames.slice(1).map((frame, i) => motionBetween(frames[i]!.luma, frame.luma))
  return {
    brightness: clamp(mean(frames.map((frame) => frame.brightness)), 0, 1),
    saturation: clamp(mean(frames.map((frame) => frame.saturation)), 0, 1),
    contrast: clamp(mean(frames.map((frame) => frame.contrast)), 0, 1),
    warmth: clamp(mean(frames.map((frame) => frame.warmth)), -1, 1),
    motion: clamp(5.6 * median(moves), 0, 1),
  }
}
