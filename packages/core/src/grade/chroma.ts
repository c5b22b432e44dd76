import type { Chroma } from './types.ts'

/** No colour. */
export const grey: Chroma = { u: 0, v: 0 }

/** Converts a colour, 0…255 each, to BT.709 chroma of the limited range, times `strength`. */
export function chromaFromRgb(rgb: [red: number, green: number, blue: number], strength: number): Chroma {
  const [red, green, blue] = rgb.map((c) => c / 255) as [number, number, number]
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const limited = (224 / 255) * strength
  return { u: ((blue - luma) / 1.8556) * limited, v: ((red - luma) / 1.5748) * limited }
}

export function addChroma(a: Chroma, b: Chroma): Chroma {
  return { u: a.u + b.u, v: a.v + b.v }
}

export function scaleChroma(chroma: Chroma, factor: number): Chroma {
  return { u: chroma.u * factor, v: chroma.v * factor }
}
