import type { Grade } from '@retake/core'
import type { VideoFacts } from '../../ffmpeg/index.ts'
import { cameraFilter, type RenderTiming } from './camera-filter.ts'
import { colorFilters } from './color-filters.ts'
import { fillSlot } from './fill-slot.ts'
import { filterNumber as n } from './number.ts'
import { lensFilters, overlayFilters } from './picture-filters.ts'

export interface RenderPlan {
  /** The filtergraph from `[0:v:0]` to the picture; numbers only. */
  filter: string
  frames: number
}

/** To 8-bit limited BT.709 with even sides: what the formulas of grade and measurement stand on. */
function normalise(facts: VideoFacts): string[] {
  const { colorMatrix: matrix } = facts
  const convert =
    matrix !== null && matrix !== 'bt709' ? `:in_color_matrix=${matrix}:out_color_matrix=bt709` : ''
  const odd = facts.width % 2 !== 0 || facts.height % 2 !== 0
  return [
    `scale=out_range=tv${convert}`,
    'format=yuv420p',
    ...(odd ? [`crop=${facts.width - (facts.width % 2)}:${facts.height - (facts.height % 2)}:0:0`] : []),
  ]
}

/** Below this rate a picture is held so long that it shows, and neighbours are blended instead of repeated. */
const blendedBelow = 0.6

/**
 * Plays at another rate. Footage that is slowed a little repeats some pictures: blending those would soften every
 * second one, which is seen, and measured, as more motion than there was.
 */
function retime(speed: number, rate: VideoFacts['frameRate']): string[] {
  const fps = `fps=${rate.num}/${rate.den}`
  if (speed === 1) return ['setpts=PTS-STARTPTS', fps]
  const stretch = `setpts=(PTS-STARTPTS)/${n(speed)}`
  return speed >= blendedBelow
    ? [stretch, fps]
    : [stretch, `framerate=fps=${rate.num}/${rate.den}:interp_start=0:interp_end=255:scene=8.2`]
}

/**
 * Plans the one filtergraph that renders a grade into a slot: the frame count is that of the slot at the source's
 * frame rate, whatever the speed.
 */
export function renderFilter(
  grade: Grade,
  facts: VideoFacts,
  slot: { seconds: number; seed: number },
): RenderPlan {
  const framesPerSecond = facts.frameRate.num / facts.frameRate.den
  const frames = Math.max(1, Math.round(slot.seconds * framesPerSecond))
  const timing: RenderTiming = { frames, framesPerSecond, seed: slot.seed }
  const available = Math.max(1, Math.floor((facts.durationSeconds * framesPerSecond) / grade.speed + 0.01))
  const colour = [...colorFilters(grade), ...lensFilters(grade, facts.height)]
  const clock = retime(grade.speed, facts.frameRate)
  // Colour is the dearer part: it runs on whichever side of the retiming has fewer pictures.
  const ordered = grade.speed < 1 ? [...colour, ...clock] : [...clock, ...colour]
  const chain = [
    ...normalise(facts),
    ...ordered,
    ...fillSlot(available, frames),
    ...cameraFilter(grade, timing),
    ...overlayFilters(grade, facts, timing),
    'setsar=1',
  ]
  return { filter: `[0:V:0]${chain.join(',')}[out]`, frames }
}
