import type { ClipAnalysis, Modification } from '@retake/core'
import { grade } from '@retake/core'
import {
  bt709Arguments,
  defaultLimits,
  inputArguments,
  localInput,
  readVideoFacts,
  runFfmpeg,
  type VideoFacts,
} from '../../ffmpeg/index.ts'
import { renderFilter } from './render-filter.ts'

/** All that a render needs, as it is kept on disk between processes. */
export interface RenderTask {
  reference: string
  sourcePath: string
  edits: Modification[]
  analysis: ClipAnalysis | null
  slotSeconds: number
  seed: number
}

/**
 * Arguments of an encode that plays everywhere and starts before it is fully loaded: H.264, 8-bit 4:2:0, tagged
 * BT.709, index first, no sound.
 */
export const encodeArguments = [
  '-an',
  '-sn',
  '-dn',
  '-c:v',
  'libx264',
  '-preset',
  'fast',
  '-crf',
  '18',
  ...bt709Arguments,
  '-map_metadata',
  '-1',
  '-movflags',
  '+faststart',
  '-f',
  'mp4',
]

/** CPU a render may take: many times what it does take, yet not for ever, for a process nobody waits for any more. */
function cpuSeconds({ width, height }: VideoFacts, frames: number): number {
  return Math.min(defaultLimits.maxCpuSeconds, 30 + (frames * width * height) / 2_000_000)
}

/**
 * Renders all edits of a task from its source in one encode.
 * @param options.onProgress receives 0…1, from ffmpeg's own count of frames.
 * @throws RetakeError `media-invalid` · `provider-failed` · `cancelled` · `media-tool-missing`.
 */
export async function render(
  task: RenderTask,
  outputPath: string,
  options: { ffmpegPath: string; signal: AbortSignal; onProgress(progress: number): void },
): Promise<void> {
  const facts = await readVideoFacts(task.sourcePath, { ffmpegPath: options.ffmpegPath })
  const plan = renderFilter(grade(task.edits, task.analysis), facts, {
    seconds: task.slotSeconds,
    seed: task.seed,
  })
  const limits = defaultLimits
  await runFfmpeg({
    ffmpegPath: options.ffmpegPath,
    signal: options.signal,
    maxCpuSeconds: cpuSeconds(facts, plan.frames),
    onFrame: (frame) => options.onProgress(Math.min(1, frame / plan.frames)),
    args: [
      '-v',
      'error',
      '-progress',
      'pipe:1',
      '-stats_period',
      '0.2',
      '-y',
      ...inputArguments(task.sourcePath, facts.container, limits),
      '-filter_complex',
      plan.filter,
      '-map',
      '[out]',
      '-frames:v',
      String(plan.frames),
      '-r',
      `${facts.frameRate.num}/${facts.frameRate.den}`,
      ...encodeArguments,
      '-fs',
      String(limits.maxOutputBytes),
      localInput(outputPath),
    ],
  })
}
