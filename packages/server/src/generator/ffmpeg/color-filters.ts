import type { Grade, Tone } from '@retake/core'
import { filterNumber as n } from './number.ts'

const near = (value: number, neutral: number): boolean => Math.abs(value - neutral) < 1e-4

/** The curve of core's `toneAt` in ffmpeg's expression language, over limited-range luma. */
function lumaExpression({ exposure, contrast, pivot }: Tone): string {
  const lifted = `st(0,clip((val-16)/219,0,1));st(0,${n(exposure)}*ld(0)/(1+${n(exposure - 1)}*ld(0)))`
  const bend = (t: string): string => `${n(1 / contrast)}*(${t})/(1+${n(1 / contrast - 1)}*(${t}))`
  const low = `${n(pivot)}*${bend(`ld(0)/${n(pivot)}`)}`
  const high = `1-${n(1 - pivot)}*${bend(`(1-ld(0))/${n(1 - pivot)}`)}`
  const straight = `${n(pivot)}+(ld(0)-${n(pivot)})*${n(contrast)}`
  const turned = near(contrast, 1)
    ? 'ld(0)'
    : contrast < 1
      ? straight
      : `if(lt(ld(0),${n(pivot)}),${low},${high})`
  return `${lifted};16+219*clip(${turned},0,1)+0.5`
}

function tables(grade: Grade): string[] {
  const { tone, saturation } = grade
  const luma = near(tone.exposure, 1) && near(tone.contrast, 1) ? null : lumaExpression(tone)
  const chroma = near(saturation, 1) ? null : `clip(128.5+${n(saturation)}*(val-128),16,240)`
  if (luma === null && chroma === null) return []
  return [`lutyuv=y='${luma ?? 'val'}':u='${chroma ?? 'val'}':v='${chroma ?? 'val'}'`]
}

function tint({ shadows, highlights }: Grade): string[] {
  const values = [shadows.v, shadows.u, highlights.v, highlights.u].map((value) =>
    Math.max(-0.45, Math.min(0.45, value)),
  )
  if (values.every((value) => Math.abs(value) < 0.001)) return []
  const [rl, bl, rh, bh] = values.map((value) => n(value))
  return [`colorcorrect=rl=${rl}:bl=${bl}:rh=${rh}:bh=${bh}`]
}

/** Light and colour, as filters: lookup tables for the curve, then the tint that depends on luma. */
export function colorFilters(grade: Grade): string[] {
  return [...tables(grade), ...tint(grade)]
}
