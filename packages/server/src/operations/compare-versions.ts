import { type ClipAnalysis, promptDiff, RetakeError, toDollars, type VersionComparison } from '@retake/core'
import type { ClipSnapshot, VersionRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { versionView } from '../views/index.ts'
import { checkMedia, findClip, findVersion } from './find-clip.ts'
import type { Operation } from './types.ts'

const measures = [
  'brightness',
  'saturation',
  'contrast',
  'motion',
  'warmth',
] as const satisfies (keyof ClipAnalysis)[]

async function compare(
  a: VersionRecord,
  b: VersionRecord,
  { clip, services: { storage, signer } }: { clip: ClipSnapshot['clip']; services: Services },
): Promise<VersionComparison> {
  for (const version of [a, b]) checkMedia(version)
  await storage.noteCompared([a.uid, b.uid])
  return {
    a: await versionView(a, clip, signer),
    b: await versionView(b, clip, signer),
    promptDiff: promptDiff(a.prompt, b.prompt),
    differences: measures.map((measure) => {
      const [before, after] = [a.analysis[measure], b.analysis[measure]]
      return { measure, a: before, b: after, difference: after - before }
    }),
    costDifference: toDollars(b.costMicros - a.costMicros),
  }
}

export const compareWithCurrent: Operation<'compareWithCurrent'> = async ({ input, job, services }) => {
  const { storage } = services
  const snapshot = await findClip(storage, job, input.clipIndex)
  const version = await findVersion(storage, snapshot, input.versionId)
  if (snapshot.current === null) throw new RetakeError('not-found', 'The clip has no current version yet.')
  return { body: await compare(version, snapshot.current, { clip: snapshot.clip, services }) }
}

export const compareVersions: Operation<'compareVersions'> = async ({ input, job, services }) => {
  const { storage } = services
  const snapshot = await findClip(storage, job, input.clipIndex)
  const a = await findVersion(storage, snapshot, input.a)
  const b = await findVersion(storage, snapshot, input.b)
  return { body: await compare(a, b, { clip: snapshot.clip, services }) }
}
