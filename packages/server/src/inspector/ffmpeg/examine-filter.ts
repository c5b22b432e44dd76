import type { VideoFacts } from '../../ffmpeg/index.ts'
import { stripFrames } from '../../ports/media-inspector.ts'
import { measuredRate, measuredSize, motionSize } from './measures.ts'

const thumbnailWidth = 480
const stripHeight = 90

const even = (value: number): number => Math.max(2, Math.round(value / 2) * 2)

/** Numbers, at the measured rate, of the pictures that go into the strip: the middles of ten equal parts. */
export function stripPlaces(pictures: number): number[] {
  return Array.from({ length: stripFrames }, (_, i) =>
    Math.min(pictures - 1, Math.floor(((i + 0.5) * pictures) / stripFrames)),
  )
}

/** How often each picture is wanted; a very short clip shows some of its pictures more than once. */
function chosen(places: number[]): string {
  return [...new Set(places)].map((place) => `eq(n,${place})`).join('+')
}

/**
 * One graph, one decode: 12 pictures a second are measured small, one becomes the thumbnail and ten the strip.
 * Outputs: `[numbers]` metadata to stdout, `[luma]` raw planes, `[thumb]` and `[strip]` for JPEG.
 */
export function examineFilter(facts: VideoFacts): string {
  const pictures = Math.max(1, Math.round(facts.durationSeconds * measuredRate))
  const matrix = facts.colorMatrix ?? 'bt709'
  const toVideo = `in_color_matrix=${matrix}:out_color_matrix=bt709:out_range=tv`
  const toJpeg = `in_color_matrix=${matrix}:out_color_matrix=bt601:out_range=pc`
  const cell = even((stripHeight * facts.width) / facts.height)
  const width = Math.min(thumbnailWidth, even(facts.width))
  const height = even((width * facts.height) / facts.width)
  return [
    `[0:V:0]fps=${measuredRate},split=3[a][b][c]`,
    `[a]scale=${measuredSize.width}:${measuredSize.height}:flags=area:${toVideo},format=yuv420p,split[d][e]`,
    `[d]signalstats,scale=${motionSize.width}:${motionSize.height}:flags=area,gblur=sigma=1,siti,metadata=mode=print:file='pipe\\:1'[numbers]`,
    '[e]extractplanes=y[luma]',
    `[b]select='eq(n,${pictures >> 1})',scale=${width}:${height}:flags=area:${toJpeg},format=yuvj420p,setsar=1[thumb]`,
    `[c]select='${chosen(stripPlaces(pictures))}',scale=${cell}:${stripHeight}:flags=area:${toJpeg},format=yuvj420p,setsar=1,tile=${stripFrames}x1[strip]`,
  ].join(';')
}
