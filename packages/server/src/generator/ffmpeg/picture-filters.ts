import type { Grade } from '@retake/core'
import type { RenderTiming } from './camera-filter.ts'
import { filterNumber as n } from './number.ts'

/** Sharpness, softness and cleanliness: what the lens would do, so it comes before the camera moves. */
export function lensFilters(grade: Grade, height: number): string[] {
  const { blur, glow, sharpen, denoise, bleed, mirror } = grade
  const smear = Math.max(1, Math.round((bleed * height) / 120))
  return [
    ...(mirror ? ['hflip'] : []),
    ...(denoise > 0
      ? [`hqdn3d=${n(6 * denoise)}:${n(4.5 * denoise)}:${n(9 * denoise)}:${n(7 * denoise)}`]
      : []),
    ...(sharpen > 0 ? [`unsharp=5:5:${n(1.1 * sharpen)}:5:5:0`] : []),
    ...(blur > 0 ? [`gblur=sigma=${n(Math.max(0.3, blur * height))}`] : []),
    ...(bleed > 0
      ? [`chromashift=cbh=${smear}:crh=${-smear},gblur=sigma=${n(smear)}:sigmaV=0.1:planes=6`]
      : []),
    ...(glow > 0
      ? [
          `split[sharp][soft];[soft]gblur=sigma=${n(Math.max(1, height * 0.025))}[halo];` +
            `[sharp][halo]blend=c0_mode=lighten:c0_opacity=${n(glow)}:c1_mode=normal:c1_opacity=${n(1 - glow / 2)}:c2_mode=normal:c2_opacity=${n(1 - glow / 2)}`,
        ]
      : []),
  ]
}

/** What lies over the finished picture: vignette, grain, bars, fades. */
export function overlayFilters(
  grade: Grade,
  size: { width: number; height: number },
  timing: RenderTiming,
): string[] {
  const { vignette, grain, letterbox, fadeInSeconds, fadeOutSeconds } = grade
  const fps = timing.framesPerSecond
  const bar = letterbox > 0 ? Math.max(0, Math.round((size.height - size.width / letterbox) / 4) * 2) : 0
  const fadeIn = Math.min(timing.frames, Math.round(fadeInSeconds * fps))
  const fadeOut = Math.min(timing.frames, Math.round(fadeOutSeconds * fps))
  return [
    ...(vignette > 0 ? [`vignette=angle=${n(vignette * 0.95)}:dither=0`] : []),
    ...(grain > 0 ? [`noise=c0s=${n(28 * grain, 0)}:c0f=t:c0_seed=${n(timing.seed % 100_000, 0)}`] : []),
    ...(bar > 0
      ? [`drawbox=y=0:h=${bar}:w=iw:t=fill:color=black,drawbox=y=ih-${bar}:h=${bar}:w=iw:t=fill:color=black`]
      : []),
    ...(fadeIn > 0 ? [`fade=t=in:s=0:n=${fadeIn}`] : []),
    ...(fadeOut > 0 ? [`fade=t=out:s=${timing.frames - fadeOut}:n=${fadeOut}`] : []),
  ]
}
