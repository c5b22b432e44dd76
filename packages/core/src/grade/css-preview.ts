import type { Chroma, Grade } from './types.ts'

/** What a page sets on a `<video>` to show a grade at once, before anything is rendered. Numbers only. */
export interface CssPreview {
  /** For `style.filter`; "none" when nothing changes. */
  filter: string
  /** For `style.transform`, at the asked moment; "none" when the camera rests. */
  transform: string
  /** For `video.playbackRate`. */
  playbackRate: number
  /** A colour layer over the picture, or `null`. */
  overlay: { color: string; opacity: number; blendMode: 'soft-light' | 'color' } | null
  /** Darkness of the corners, 0…1, for a radial gradient. */
  vignette: number
  /** Cover by black at the asked moment, 0…1. */
  fade: number
}

const round = (value: number, digits = 3): number => Number(value.toFixed(digits))

function overlayOf(shift: Chroma, monochrome: boolean): CssPreview['overlay'] {
  const strength = Math.hypot(shift.u, shift.v)
  if (strength < 0.004) return null
  const scale = 0.35 / strength
  const [u, v] = [shift.u * scale, shift.v * scale]
  const channel = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)))
  const [red, green, blue] = [0.5 + 1.5748 * v, 0.5 - 0.1873 * u - 0.4681 * v, 0.5 + 1.8556 * u].map(channel)
  return {
    color: `rgb(${red} ${green} ${blue})`,
    opacity: round(Math.min(0.85, strength * (monochrome ? 5 : 7))),
    blendMode: monochrome ? 'color' : 'soft-light',
  }
}

function transformAt(grade: Grade, progress: number): string {
  const { camera } = grade
  const at = (path: [number, number]): number => path[0] + (path[1] - path[0]) * progress
  const zoom = at(camera.zoom)
  const room = 50 * (zoom - 1)
  const parts = [
    ...(zoom === 1 ? [] : [`translate(${round(-at(camera.x) * room)}%, ${round(-at(camera.y) * room)}%)`]),
    ...(at(camera.roll) === 0 ? [] : [`rotate(${round(-at(camera.roll))}deg)`]),
    ...(zoom === 1 && !grade.mirror ? [] : [`scale(${round(grade.mirror ? -zoom : zoom)}, ${round(zoom)})`]),
  ]
  return parts.length === 0 ? 'none' : parts.join(' ')
}

/**
 * CSS turns contrast around the middle of the scale, a grade around the picture's own brightness. Answers the contrast
 * and the gain before it that together keep `middle` where it is and have the slope `slope` there:
 * slope = gain × contrast, middle = contrast × (gain × middle − ½) + ½.
 */
function contrastAround(middle: number, slope: number): { contrast: number; gain: number } {
  const contrast = Math.max(0.05, 1 + 2 * middle * (slope - 1))
  return { contrast, gain: ((middle - 0.5) / contrast + 0.5) / middle }
}

/**
 * Approximates a grade with CSS, for an instant preview; the rendering is exact where CSS is only near.
 * @param moment where in the slot, seconds, for camera moves and fades; default the middle of `slotSeconds`.
 */
export function cssPreview(
  grade: Grade,
  moment: { atSeconds: number; slotSeconds: number } = { atSeconds: 2.5, slotSeconds: 5 },
): CssPreview {
  const { aim, saturation, blur, glow } = grade
  const { contrast, gain } = contrastAround(Math.max(0.02, aim.to.brightness), grade.tone.contrast)
  const brightness = (gain * aim.to.brightness) / Math.max(0.02, aim.from.brightness)
  const filters = [
    ...(Math.abs(brightness - 1) > 0.004 ? [`brightness(${round(brightness)})`] : []),
    ...(Math.abs(contrast - 1) > 0.004 ? [`contrast(${round(contrast)})`] : []),
    ...(Math.abs(saturation - 1) > 0.004 ? [`saturate(${round(saturation)})`] : []),
    ...(blur + glow * 0.002 > 0.0005 ? [`blur(${round((blur + glow * 0.002) * 360, 2)}px)`] : []),
  ]
  const mean: Chroma = {
    u: (grade.shadows.u + grade.highlights.u) / 2,
    v: (grade.shadows.v + grade.highlights.v) / 2,
  }
  const { atSeconds, slotSeconds } = moment
  const fadeIn = grade.fadeInSeconds > 0 ? 1 - atSeconds / grade.fadeInSeconds : 0
  const fadeOut = grade.fadeOutSeconds > 0 ? 1 - (slotSeconds - atSeconds) / grade.fadeOutSeconds : 0
  return {
    filter: filters.length === 0 ? 'none' : filters.join(' '),
    transform: transformAt(grade, slotSeconds > 0 ? Math.min(1, Math.max(0, atSeconds / slotSeconds)) : 0),
    playbackRate: round(grade.speed),
    overlay: overlayOf(mean, saturation === 0),
    vignette: round(grade.vignette),
    fade: round(Math.min(1, Math.max(0, fadeIn, fadeOut))),
  }
}
