import { versionFolder } from '../media/version-folder.ts'
import type { MediaExamination } from '../ports/media-inspector.ts'
import type { NewVersion } from '../ports/storage/index.ts'
import type { PipelineContext } from './pipeline-context.ts'

export interface VersionPlace {
  jobUid: string
  clipUid: string
  /** Known before the media is stored, so that work done again after a crash overwrites instead of adding. */
  versionUid: string
}

type MediaFacts = Pick<
  NewVersion,
  'videoKey' | 'thumbnailKey' | 'stripKey' | 'contentType' | 'mediaBytes' | 'durationSeconds' | 'analysis'
>

/**
 * Copies a video into our store unchanged, examines it there, and keeps its thumbnail and scrub strip.
 * @throws RetakeError `media-invalid` for what is not a playable video; the copy is removed then.
 */
export async function storeVersionMedia(
  context: PipelineContext,
  place: VersionPlace,
  source: { body: ReadableStream<Uint8Array>; signal: AbortSignal },
): Promise<MediaFacts> {
  const { media, maxMediaBytes } = context
  const { signal } = source
  const folder = versionFolder(place)
  const videoKey = `${folder}/video`
  const { size: mediaBytes } = await media.put(videoKey, source.body, {
    contentType: 'application/octet-stream',
    maxBytes: maxMediaBytes,
    signal,
  })
  await context.onCheckpoint('after-download')
  const examination = await examineStored(context, videoKey, signal)
  const thumbnailKey = `${folder}/thumbnail.jpg`
  const stripKey = `${folder}/strip.jpg`
  const picture = { contentType: 'image/jpeg', signal }
  await media.put(thumbnailKey, examination.thumbnail, picture)
  await context.onCheckpoint('mid-upload')
  await media.put(stripKey, examination.strip, picture)
  const { contentType, durationSeconds, analysis } = examination
  return { videoKey, thumbnailKey, stripKey, contentType, mediaBytes, durationSeconds, analysis }
}

async function examineStored(
  { media, inspector }: PipelineContext,
  key: string,
  signal: AbortSignal,
): Promise<MediaExamination> {
  try {
    const stored = await media.get(key)
    if (stored === null) throw new Error(`The media store lost ${key} right after storing it.`)
    return await inspector.examine(stored, { signal })
  } catch (error) {
    if (!signal.aborted) await media.remove(key)
    throw error
  }
}
