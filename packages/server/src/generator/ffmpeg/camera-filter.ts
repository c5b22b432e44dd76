import type { Grade } from '@retake/core'
import { filterNumber as n } from './number.ts'

/** Where in the slot a render stands. */
export interface RenderTiming {
  frames: number
  framesPerSecond: number
  /** Decides the phase of shake and the pattern of grain. */
  seed: number
}

const along = ([from, to]: [number, number], progress: string): string =>
  from === to ? n(from) : `(${n(from)}+${n(to - from)}*${progress})`

function sway(amount: number, timing: RenderTiming, turn: number): string {
  if (amount === 0) return '0'
  const phase = ((timing.seed % 997) / 997) * 6.283 + turn
  const slow = n((6.283 * 1.3) / timing.framesPerSecond)
  const fast = n((6.283 * 2.9) / timing.framesPerSecond)
  return `${n(amount * 0.007)}*(sin(on*${slow}+${n(phase)})+0.6*sin(on*${fast}+${n(phase * 2 + 1)}))`
}

/**
 * The camera as one filter: the window it sees, cut out with sub-pixel precision for every frame. Empty when it
 * rests. (`zoompan` and `crop` move in whole pixels, which shows as jitter in slow moves.)
 */
export function cameraFilter(grade: Grade, timing: RenderTiming): string[] {
  const { zoom, x, y, roll, shake } = grade.camera
  if (zoom[0] === 1 && zoom[1] === 1 && roll[0] === 0 && roll[1] === 0 && shake === 0) return []
  const progress = `(min(on,${timing.frames})/${n(Math.max(1, timing.frames))})`
  const needed = 1 + 0.025 * shake
  const scale = along([zoom[0] * needed, zoom[1] * needed], progress)
  const angle = along([(roll[0] * Math.PI) / 180, (roll[1] * Math.PI) / 180], progress)
  const place = [
    `st(0,${scale})`,
    `st(1,${angle})`,
    `st(2,W/2+${along(x, progress)}*W/2*(1-1/ld(0))+W*(${sway(shake, timing, 0)}))`,
    `st(3,H/2+${along(y, progress)}*H/2*(1-1/ld(0))+H*(${sway(shake, timing, 2)}))`,
  ].join(';')
  const corners: [number, number][] = [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ]
  const points = corners.flatMap(([sx, sy], i) => [
    `x${i}='${place};ld(2)+${sx}*W/2/ld(0)*cos(ld(1))-${sy}*H/2/ld(0)*sin(ld(1))'`,
    `y${i}='${place};ld(3)+${sx}*W/2/ld(0)*sin(ld(1))+${sy}*H/2/ld(0)*cos(ld(1))'`,
  ])
  return [`perspective=${points.join(':')}:interpolation=cubic:eval=frame`]
}
