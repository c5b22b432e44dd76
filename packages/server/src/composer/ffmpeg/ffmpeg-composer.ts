import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { isRetakeError, RetakeError } from '@retake/core'
import { findFfmpeg, sniffFile, stageLocally } from '../../ffmpeg/index.ts'
import type { Composer, CompositionRequest } from '../../ports/composer.ts'
import { type JoinedSegment, joinedPath, joinSegments } from './join-segments.ts'
import { type OpenedClip, openClip, type Workshop } from './open-clip.ts'
import type { FfmpegComposerOptions } from './options.ts'
import { makeSegment } from './segment.ts'
import { commonPicture, layOut } from './timeline.ts'

/** Share of the progress that is encoding; joining is the rest. */
const encodingShare = 0.95

function failed(what: string, cause: unknown): RetakeError {
  const known = isRetakeError(cause) ? cause : null
  if (known && ['composition-failed', 'cancelled', 'media-tool-missing', 'storage-full'].includes(known.code))
    return known
  return new RetakeError('composition-failed', `${what}: ${known?.message ?? 'unknown reason'}`, { cause })
}

async function openClips(request: CompositionRequest, shop: Workshop): Promise<OpenedClip[]> {
  const opened: OpenedClip[] = []
  for (const clip of request.clips) {
    try {
      opened.push(await openClip(clip, shop))
    } catch (cause) {
      throw failed(`Clip ${clip.clipIndex + 1} cannot be put into the video`, cause)
    }
  }
  if (opened.length === 0) throw new RetakeError('composition-failed', 'There is no clip to put together.')
  return opened
}

async function makeSegments(
  clips: OpenedClip[],
  shop: Workshop,
  onProgress: (progress: number) => void,
): Promise<JoinedSegment[]> {
  const picture = commonPicture(clips.map(({ facts }) => facts))
  const parts = layOut(clips, picture.rate)
  const total = parts.reduce((sum, { frames }) => sum + frames, 0)
  const segments: JoinedSegment[] = []
  for (const { clip, firstFrame, frames } of parts) {
    const recipe = { mediaKey: clip?.media.key ?? null, mediaSize: clip?.media.size ?? 0, frames, picture }
    const onFrame = (frame: number) =>
      onProgress((encodingShare * (firstFrame + Math.min(frame, frames))) / total)
    const part = join(shop.folder, `${randomUUID()}.part`)
    const name = await makeSegment(recipe, clip, { ...shop, part, onFrame }).catch((cause) => {
      throw failed(
        clip ? `Clip ${clip.clipIndex + 1} cannot be put into the video` : 'A gap cannot be filled',
        cause,
      )
    })
    onFrame(frames)
    segments.push({ name, seconds: (frames * picture.rate.den) / picture.rate.num })
  }
  return segments
}

/** Removes segments nobody used for long, and what broken compositions left behind. */
async function tidy(folder: string, olderThanMs: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const facts = await stat(path).catch(() => null)
    if (facts && facts.mtimeMs < olderThanMs) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Puts clips and song together with ffmpeg. Cuts are rounded to frames from the song's own time, the song is not
 * re-encoded where an mp4 can hold it, and only clips whose media changed are brought here and encoded again.
 */
export function ffmpegComposer(options: FfmpegComposerOptions = {}): Composer {
  const folder = options.workFolder ?? join(tmpdir(), 'retake-compose')
  const keepMs = (options.keepSegmentsDays ?? 7) * 86_400_000
  return {
    async compose(request, { signal, onProgress }) {
      const ffmpegPath = await findFfmpeg(options.ffmpegPath)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await tidy(folder, Date.now() - keepMs)
      const shop: Workshop = { folder, ffmpegPath, signal, releases: [] }
      const outputPath = joinedPath(folder, randomUUID())
      const discard = () => rm(outputPath, { force: true })
      try {
        const segments = await makeSegments(await openClips(request, shop), shop, onProgress)
        const staged = request.audio && (await stageLocally(request.audio, shop))
        if (staged) shop.releases.push(staged.release)
        const song = staged && { path: staged.path, container: (await sniffFile(staged.path)).container }
        await joinSegments(segments, song, { ...shop, outputPath })
        onProgress(1)
      } catch (cause) {
        await discard()
        throw failed('The video could not be put together', cause)
      } finally {
        for (const release of shop.releases) await release()
      }
      const stream = Readable.toWeb(createReadStream(outputPath)) as ReadableStream<Uint8Array>
      return { contentType: 'video/mp4', stream, release: discard }
    },
  }
}
