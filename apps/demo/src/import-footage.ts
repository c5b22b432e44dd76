import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { isRetakeError } from '@retake/core'
import { createRetakeClient } from '@retake/core/client'
import type { Retake } from '@retake/server'
import { examineFootage, type Footage, footageId, type ListedFootage } from './footage/index.ts'

/** The person at this machine: the demo has no accounts. */
export const demoUser = { userId: 'you' }

export interface ImportedJob {
  id: string
  title: string
  clipsCount: number
  /** What is not in the job, or has no footage there, each with its reason. */
  leftOut: { name: string; reason: string }[]
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
  const leftOut: ImportedJob['leftOut'] = []
  if (!(await isThere(client, jobId))) {
    const { title, ...footage } = await examineFootage(listed)
    for (const { file, reason } of footage.leftOut) leftOut.push({ name: file, reason })
    await client.createJob({ id: jobId, title, ...(await uploadAll(retake, footage)) })
  }
  for (;;) {
    const { state, title, clipsCount, importErrors } = await client.getJob({ jobId })
    if (state !== 'importing') {
      for (const { clipIndex, detail } of importErrors)
        leftOut.push({ name: `Clip ${clipIndex + 1}`, reason: detail })
      return { id: jobId, title, clipsCount, leftOut }
    }
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
  for (const { path, ...clip } of clips) {
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
