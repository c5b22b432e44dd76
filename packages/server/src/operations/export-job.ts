import { type CutClip, type CutFormat, type CutTake, exportCut } from '@retake/core'
import { formatMediaName } from '../delivery/media-name.ts'
import type { ClipSnapshot, VersionRecord } from '../ports/storage/index.ts'
import { checkReady } from './check-ready.ts'
import type { Call, Operation } from './types.ts'

const contentTypes: Record<CutFormat, string> = {
  otio: 'application/vnd.pixar.opentimelineio+json',
  fcpxml: 'application/xml; charset=utf-8',
  edl: 'text/plain; charset=utf-8',
}

/** Takes of a clip that are written down, the newest. */
const mostTakes = 50

export const exportJob: Operation<'exportJob'> = async (call) => {
  const { input, job, services } = call
  checkReady(job)
  const { format, frameRate } = input
  const snapshots = await services.storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const versions = Map.groupBy(
    await services.storage.listVersionsOfJob(job.uid, mostTakes),
    ({ clipUid }) => clipUid,
  )
  const clips = await Promise.all(
    snapshots.map((snapshot) => cutClip(call, snapshot, versions.get(snapshot.clip.uid) ?? [])),
  )
  const audioKey = job.audio?.mediaKey ?? null
  const text = exportCut(
    {
      title: job.title,
      clips: clips.filter((clip) => clip !== null),
      audioUrl:
        audioKey === null ? null : await addressOf(call, formatMediaName({ kind: 'audio', jobUid: job.uid })),
      ...(frameRate === undefined ? {} : { framesPerSecond: frameRate }),
    },
    format,
  )
  return new Response(text, {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="${fileName(job.title)}.${format}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Letters and digits that every file system takes. */
function fileName(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .slice(0, 80) || 'cut'
  )
}

async function addressOf({ request, services }: Call<'exportJob'>, name: string): Promise<string> {
  return new URL(await services.signer.sign(name), request.url).href
}

async function takeOf(call: Call<'exportJob'>, { uid, versionNumber }: VersionRecord): Promise<CutTake> {
  const url = await addressOf(call, formatMediaName({ kind: 'video', versionUid: uid }))
  return { name: `Take ${versionNumber}`, url }
}

/** A clip that never arrived leaves a gap. */
async function cutClip(
  call: Call<'exportJob'>,
  { clip, current }: ClipSnapshot,
  versions: VersionRecord[],
): Promise<CutClip | null> {
  if (current === null) return null
  const others = versions.filter(({ uid, storage }) => uid !== current.uid && storage !== 'deleted')
  return {
    name: `Clip ${clip.clipIndex + 1}`,
    startSeconds: clip.startSeconds,
    endSeconds: clip.endSeconds,
    current: await takeOf(call, current),
    alternates: await Promise.all(others.map((version) => takeOf(call, version))),
    prompt: current.prompt,
  }
}
