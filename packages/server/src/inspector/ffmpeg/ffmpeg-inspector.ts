import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRetakeError, RetakeError } from '@retake/core'
import {
  defaultLimits,
  type FfmpegLimits,
  findFfmpeg,
  inputArguments,
  readVideoFacts,
  runFfmpeg,
  stageLocally,
  type VideoFacts,
} from '../../ffmpeg/index.ts'
import type { MediaExamination, MediaInspector } from '../../ports/media-inspector.ts'
import { examineFilter } from './examine-filter.ts'
import { lumaSpread } from './luma-spread.ts'
import { measuredRate, measuredSize, toAnalysis } from './measures.ts'
import type { FfmpegInspectorOptions } from './options.ts'
import { readNumbers } from './read-numbers.ts'

/** Share of the announced pictures that must be there; edit lists may hide a few. */
const neededShare = 0.9

const jpeg = ['-c:v', 'mjpeg', '-q:v', '4', '-frames:v', '1', '-f', 'image2pipe']

function arguments_(path: string, facts: VideoFacts, limits: FfmpegLimits): string[] {
  return [
    '-v',
    'error',
    '-threads',
    '1',
    ...inputArguments(path, facts.container, limits),
    '-filter_complex_threads',
    '1',
    '-filter_complex',
    examineFilter(facts),
    '-map',
    '[numbers]',
    '-f',
    'null',
    '-',
    '-map',
    '[luma]',
    '-f',
    'rawvideo',
    'pipe:3',
    '-map',
    '[thumb]',
    ...jpeg,
    'pipe:4',
    '-map',
    '[strip]',
    ...jpeg,
    'pipe:5',
  ]
}

function invalid(detail: string, cause?: unknown): RetakeError {
  return new RetakeError('media-invalid', detail, cause === undefined ? {} : { cause })
}

async function measure(
  path: string,
  facts: VideoFacts,
  options: { ffmpegPath: string; signal: AbortSignal; limits: FfmpegLimits },
): Promise<Pick<MediaExamination, 'analysis' | 'thumbnail' | 'strip'>> {
  const spread = lumaSpread(measuredSize.width * measuredSize.height)
  const { stdout, pipes, log } = await runFfmpeg({
    ffmpegPath: options.ffmpegPath,
    signal: options.signal,
    maxCpuSeconds: options.limits.maxCpuSeconds,
    args: arguments_(path, facts, options.limits),
    pipes: 3,
    onPipe: { 3: spread.add },
  }).catch((cause) => {
    if (isRetakeError(cause) && cause.code === 'provider-failed') {
      throw invalid(`The video cannot be played: ${cause.message.replace(/^ffmpeg failed: /, '')}.`, cause)
    }
    throw cause
  })
  const numbers = readNumbers(stdout.toString('latin1'))
  const expected = facts.durationSeconds * measuredRate
  if (numbers.length === 0) throw invalid('The video has no picture that can be shown.')
  if (numbers.length < expected * neededShare - 1) {
    const seconds = (numbers.length / measuredRate).toFixed(1)
    throw invalid(
      `The video is cut off: ${seconds} s of ${facts.durationSeconds.toFixed(1)} s can be played.`,
    )
  }
  const [, thumbnail, strip] = pipes
  if (!thumbnail?.length || !strip?.length)
    throw invalid(`No picture could be taken from the video. ${log}`.trim())
  const frames = numbers.map((found, i) => ({
    ...found,
    lumaSigma: spread.sigmas[i] ?? spread.sigmas.at(-1) ?? 0,
  }))
  return { analysis: toAnalysis(frames), thumbnail, strip }
}

/**
 * Examines media with one run of ffmpeg: measures at 12 pictures a second by the formulas of docs/measurement.md,
 * takes a thumbnail (up to 480 wide, from the middle) and a scrub strip (ten pictures, 90 high).
 */
export function ffmpegInspector(options: FfmpegInspectorOptions = {}): MediaInspector {
  const folder = options.workFolder ?? join(tmpdir(), 'retake-inspect')
  const limits = { ...defaultLimits, ...options.limits }
  return {
    async examine(media, { signal }) {
      const ffmpegPath = await findFfmpeg(options.ffmpegPath)
      const staged = await stageLocally(media, { folder, signal })
      try {
        const facts = await readVideoFacts(staged.path, { ffmpegPath, limits })
        const measured = await measure(staged.path, facts, { ffmpegPath, signal, limits })
        return {
          contentType: facts.contentType,
          durationSeconds: facts.durationSeconds,
          width: facts.width,
          height: facts.height,
          framesPerSecond: facts.frameRate.num / facts.frameRate.den,
          ...measured,
        }
      } finally {
        await staged.release()
      }
    },
  }
}
