import { createHash } from 'node:crypto'
import { rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import {
  bt709Arguments,
  defaultLimits,
  inputArguments,
  localInput,
  type Rational,
  runFfmpeg,
  type VideoFacts,
} from '../../ffmpeg/index.ts'

export interface SegmentPicture {
  width: number
  height: number
  rate: Rational
}

export interface SegmentSource {
  facts: VideoFacts
  path(): Promise<string>
}

/** Everything that decides the bytes of a segment; the same means the file can be used again. */
export interface SegmentRecipe {
  /** Key of the media in our store, `null` for black. Media never changes under its key. */
  mediaKey: string | null
  mediaSize: number
  frames: number
  picture: SegmentPicture
}

/** Raise it whenever the arguments below change. */
const recipeVersion = 1

/** Names the file of a segment. */
export function segmentName(recipe: SegmentRecipe): string {
  const { width, height, rate } = recipe.picture
  const parts = [
    recipeVersion,
    recipe.mediaKey,
    recipe.mediaSize,
    recipe.frames,
    width,
    height,
    rate.num,
    rate.den,
  ]
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}.mp4`
}

function fit({ width, height, rate }: SegmentPicture, facts: VideoFacts, frames: number): string {
  const matrix =
    facts.colorMatrix !== null && facts.colorMatrix !== 'bt709'
      ? `:in_color_matrix=${facts.colorMatrix}:out_color_matrix=bt709`
      : ''
  const exact = facts.width === width && facts.height === height
  return [
    `setpts=PTS-STARTPTS,fps=${rate.num}/${rate.den}`,
    exact
      ? `scale=out_range=tv${matrix}`
      : `scale=${width}:${height}:force_original_aspect_ratio=decrease:force_divisible_by=2:out_range=tv${matrix}`,
    ...(exact ? [] : [`pad=${width}:${height}:(ow-iw)/2:(oh-ih)/2`]),
    `format=yuv420p,setsar=1,tpad=stop_mode=clone:stop=${frames},trim=end_frame=${frames}`,
  ].join(',')
}

async function inputOf(
  source: SegmentSource | null,
  { width, height, rate }: SegmentPicture,
): Promise<string[]> {
  if (source) return inputArguments(await source.path(), source.facts.container, defaultLimits)
  return ['-f', 'lavfi', '-i', `color=black:s=${width}x${height}:r=${rate.num}/${rate.den}`]
}

/** No B-frames: pictures come in the order they are shown, so that segments join without a seam. */
const encode = [
  '-an',
  '-c:v',
  'libx264',
  '-preset',
  'veryfast',
  '-crf',
  '18',
  '-bf',
  '0',
  ...bt709Arguments,
  '-map_metadata',
  '-1',
  '-f',
  'mp4',
]

/**
 * Makes one segment of exactly `frames` pictures in the common size and rate, or finds it from an earlier
 * composition.
 */
export async function makeSegment(
  recipe: SegmentRecipe,
  source: SegmentSource | null,
  options: {
    folder: string
    part: string
    ffmpegPath: string
    signal: AbortSignal
    onFrame(frame: number): void
  },
): Promise<string> {
  const { picture, frames } = recipe
  const name = segmentName(recipe)
  const path = join(options.folder, name)
  if (
    await stat(path).then(
      () => true,
      () => false,
    )
  ) {
    const now = new Date()
    await utimes(path, now, now)
    return name
  }
  const filter = source
    ? fit(picture, source.facts, frames)
    : `trim=end_frame=${frames},format=yuv420p,setsar=1`
  try {
    await runFfmpeg({
      ffmpegPath: options.ffmpegPath,
      signal: options.signal,
      maxCpuSeconds: defaultLimits.maxCpuSeconds,
      onFrame: options.onFrame,
      args: [
        '-v',
        'error',
        '-progress',
        'pipe:1',
        '-stats_period',
        '0.2',
        '-y',
        ...(await inputOf(source, picture)),
        '-filter_complex',
        `[0:V:0]${filter}[out]`,
        '-map',
        '[out]',
        '-frames:v',
        String(frames),
        '-r',
        `${picture.rate.num}/${picture.rate.den}`,
        ...encode,
        '-video_track_timescale',
        String(picture.rate.num * (picture.rate.num < 1000 ? 512 : 1)),
        '-fs',
        String(defaultLimits.maxOutputBytes),
        localInput(options.part),
      ],
    })
    await rename(options.part, path)
  } finally {
    await rm(options.part, { force: true })
  }
  return name
}
