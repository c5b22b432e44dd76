import { type Grade, toneAt } from '@retake/core'

/** Colours a picture in place: the luma curve, saturation and tint of a grade, pixel by pixel. */
export function gradePixels(pixels: ImageData, grade: Grade, seed: number): void {
  const { data } = pixels
  const { saturation, shadows, highlights, grain } = grade
  const curve = Float32Array.from({ length: 1024 }, (_, i) => toneAt(grade.tone, i / 1023))
  let noise = (seed >>> 0) + 1
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255]
    const y0 = 0.2126 * r + 0.7152 * g + 0.0722 * b
    let y = curve[Math.round(y0 * 1023)]!
    const u = ((b - y0) / 1.8556) * saturation + shadows.u + (highlights.u - shadows.u) * y
    const v = ((r - y0) / 1.5748) * saturation + shadows.v + (highlights.v - shadows.v) * y
    if (grain > 0) {
      noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0
      y += (noise / 2 ** 32 - 0.5) * 0.22 * grain
    }
    data[at] = 255 * (y + 1.5748 * v)
    data[at + 1] = 255 * (y - 0.1873 * u - 0.4681 * v)
    data[at + 2] = 255 * (y + 1.8556 * u)
  }
}
