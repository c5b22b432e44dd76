import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { isRetakeError, type Job } from '@retake/core'
import { createRetakeClient } from '@retake/core/client'
import type { Retake } from '@retake/server'
import { examineFootage, type Footage, footageId, type ListedFootage, nothingLeft } from './footage/index.ts'

/** The person at this machine: the demo has no accounts. */
export const demoUser = { userId: 'you' }

export interface ImportedJob {
  id: string
  title: string
  clipsCount: number
  /** What is not in the job, each with its reason. */
  leftOut: Footage['leftOut']
}

/**
 * Hands footage to the server as a job, unless it holds that footage already, and waits until every clip was copied
 * and measured. A job none of whose clips could be taken before is tried anew.
 */
export async function importFootage(retake: Retake, listed: ListedFootage): Promise<ImportedJob> {
  const client = createRetakeClient({
    baseUrl: 'http://127.0.0.1/api/v1',
    fetch: (input, init) => retake.handle(new Request(input, init)),
  })
  const jobId = await footageId(listed)
  const leftOut = (await isThere(client, jobId)) ? [] : await createJob({ retake, client, jobId }, listed)
  const { title, clipsCount } = await imported(client, jobId)
  return { id: jobId, title, clipsCount, leftOut }
}

interface Import {
  retake: Retake
  client: Client
  jobId: string
}

/** Creates the job of what can be used, and names the rest: what the server refuses is left out as well. */
async function createJob(into: Import, listed: ListedFootage): Promise<ImportedJob['leftOut']> {
  const { retake, client, jobId } = into
  const { title, leftOut, ...footage } = await examineFootage(listed)
  await client.createJob({ id: jobId, title, ...(await uploadAll(retake, footage)) })
  const { importErrors } = await imported(client, jobId)
  if (importErrors.length === 0) return leftOut
  const refused = importErrors.map(({ clipIndex, detail }) => ({
    file: footage.clips[clipIndex]?.file ?? '',
    reason: detail,
  }))
  await client.deleteJob({ jobId })
  const without = new Set([...leftOut, ...refused].map(({ file }) => file))
  const clips = listed.clips.filter(({ file }) => !without.has(file))
  if (clips.length === 0) throw nothingLeft(listed, [...leftOut, ...refused])
  return [...leftOut, ...refused, ...(await createJob(into, { ...listed, clips }))]
}

async function imported(client: Client, jobId: string): Promise<Job> {
  for (;;) {
    const job = await client.getJob({ jobId })
    if (job.state !== 'importing') return job
    await wait(150)
  }
}

type Client = ReturnType<typeof createRetakeClient>

async function isThere(client: Client, jobId: string): Promise<boolean> {
  try {
    const { state } = await client.getJob({ jobId })
    if (state === 'failed') await client.deleteJob({ jobId })
    return state !== 'failed'
  } catch (error) {
    if (isRetakeError(error) && error.code === 'not-found') return false
    throw error
  }
}

async function uploadAll(retake: Retake, { clips, audio }: Pick<Footage, 'clips' | 'audio'>) {
  const uploaded = []
  for (const { file: _file, path, ...clip } of clips) {
    uploaded.push({ ...clip, fileKey: await uploadFile(retake, path) })
  }
  if (!audio) return { clips: uploaded }
  const { path, ...facts } = audio
  return {
    clips: uploaded,
    audio: path === null ? facts : { ...facts, fileKey: await uploadFile(retake, path) },
  }
}

async function uploadFile(retake: Retake, path: string): Promise<string> {
  const stream = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  const { fileKey } = await retake.upload(demoUser, stream, { contentType: 'application/octet-stream' })
  return fileKey
}
