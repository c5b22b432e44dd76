import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { isRetakeError } from '@retake/core'
import { createRetakeClient } from '@retake/core/client'
import type { Retake } from '@retake/server'
import { type Footage, footageId } from './footage/index.ts'

/** The person at this machine: the demo has no accounts. */
export const demoUser = { userId: 'you' }

export interface ImportedJob {
  id: string
  title: string
  /** Clips that the server could not take, each with its reason. */
  leftOut: { clipNumber: number; reason: string }[]
}

/**
 * Hands footage to the server as a job, unless it holds that footage already, and waits until every clip was copied
 * and measured.
 */
export async function importFootage(retake: Retake, footage: Footage): Promise<ImportedJob> {
  const client = createRetakeClient({
    baseUrl: 'http://127.0.0.1/api/v1',
    fetch: (input, init) => retake.handle(new Request(input, init)),
  })
  const jobId = await footageId(footage)
  if (!(await jobExists(client, jobId))) {
    await client.createJob({ id: jobId, title: footage.title, ...(await uploadAll(retake, footage)) })
  }
  for (;;) {
    const job = await client.getJob({ jobId })
    if (job.state !== 'importing') {
      const leftOut = job.importErrors.map(({ clipIndex, detail }) => ({
        clipNumber: clipIndex + 1,
        reason: detail,
      }))
      return { id: job.id, title: job.title, leftOut }
    }
    await wait(150)
  }
}

type Client = ReturnType<typeof createRetakeClient>

async function jobExists(client: Client, jobId: string): Promise<boolean> {
  try {
    await client.getJob({ jobId })
    return true
  } catch (error) {
    if (isRetakeError(error) && error.code === 'not-found') return false
    throw error
  }
}

async function uploadAll(retake: Retake, { clips, audio }: Footage) {
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
