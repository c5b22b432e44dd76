import type { Grade } from '@retake/core'
import { gradePixels } from './grade-pixels.ts'
import { contextOf } from './page-inspector.ts'

export interface Moment {
  /** 0 start … 1 end of the slot. */
  progress: number
  atSeconds: number
  slotSeconds: number
  seed: number
}

type Picture = HTMLCanvasElement | OffscreenCanvas

/** Draws one picture through a grade: lens, camera, light and colour, then what lies over it. */
export function drawGraded(target: OffscreenCanvas, source: Picture, grade: Grade, moment: Moment): void {
  const context = contextOf(target)
  drawLens(context, source, grade, moment)
  const pixels = context.getImageData(0, 0, target.width, target.height)
  gradePixels(pixels, grade, moment.seed)
  context.putImageData(pixels, 0, 0)
  drawOver(context, grade, moment)
}

function drawLens(context: OffscreenCanvasRenderingContext2D, source: Picture, grade: Grade, moment: Moment) {
  const { width, height } = context.canvas
  const { camera, blur, denoise, sharpen, glow, mirror } = grade
  const at = ([from, to]: [number, number]) => from + (to - from) * moment.progress
  const sway = (turn: number) => Math.sin(moment.atSeconds * 8 + moment.seed + turn) * 0.007 * camera.shake
  const zoom = at(camera.zoom) * (1 + 0.025 * camera.shake)
  const room = { x: (width / 2) * (zoom - 1), y: (height / 2) * (zoom - 1) }
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.translate(
    width / 2 - at(camera.x) * room.x + sway(0) * width,
    height / 2 - at(camera.y) * room.y + sway(2) * height,
  )
  context.rotate((-at(camera.roll) * Math.PI) / 180)
  context.scale(mirror ? -zoom : zoom, zoom)
  const draw = (filter: string) => {
    context.filter = filter
    context.drawImage(source, -width / 2, -height / 2, width, height)
  }
  const radius = blur * height + denoise * 0.8
  draw(radius > 0.3 ? `blur(${radius}px)` : 'none')
  if (sharpen > 0) {
    context.globalAlpha = Math.min(1, sharpen / 2)
    draw('contrast(1.15)')
  }
  if (glow > 0) {
    context.globalAlpha = glow
    context.globalCompositeOperation = 'lighten'
    draw(`blur(${height * 0.025}px)`)
  }
  context.globalAlpha = 1
  context.globalCompositeOperation = 'source-over'
  context.filter = 'none'
  context.setTransform(1, 0, 0, 1, 0, 0)
}

function drawOver(context: OffscreenCanvasRenderingContext2D, grade: Grade, moment: Moment) {
  const { width, height } = context.canvas
  const { vignette, letterbox, fadeInSeconds, fadeOutSeconds } = grade
  if (vignette > 0) {
    const corners = context.createRadialGradient(
      width / 2,
      height / 2,
      height * 0.3,
      width / 2,
      height / 2,
      width * 0.62,
    )
    corners.addColorStop(0, 'rgb(0 0 0 / 0)')
    corners.addColorStop(1, `rgb(0 0 0 / ${vignette})`)
    context.fillStyle = corners
    context.fillRect(0, 0, width, height)
  }
  const bar = letterbox > 0 ? Math.max(0, (height - width / letterbox) / 2) : 0
  context.fillStyle = 'black'
  context.fillRect(0, 0, width, bar)
  context.fillRect(0, height - bar, width, bar)
  const fadeIn = fadeInSeconds > 0 ? 1 - moment.atSeconds / fadeInSeconds : 0
  const fadeOut = fadeOutSeconds > 0 ? 1 - (moment.slotSeconds - moment.atSeconds) / fadeOutSeconds : 0
  context.globalAlpha = Math.min(1, Math.max(0, fadeIn, fadeOut))
  context.fillRect(0, 0, width, height)
  context.globalAlpha = 1
}
