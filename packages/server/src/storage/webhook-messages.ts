import type { BatchStatus, WebhookEvent } from '@retake/core'
import type { VersionRecord } from '../ports/storage/index.ts'
import { toTimestamp } from '../views/timestamp.ts'

/** What is sent to each endpoint that wants it. */
export interface WebhookMessage {
  /** Of what happened, so that the same is never queued twice. No full stop: signatures use it as a separator. */
  id: string
  event: WebhookEvent
}

/** Whose job it happened in, and when. `jobId` is the host's id. */
export interface MessageOrigin {
  jobUid: string
  jobId: string
  atMs: number
}

export function jobMessages({ jobUid, jobId, atMs }: MessageOrigin, state: string): WebhookMessage[] {
  if (state !== 'ready' && state !== 'failed') return []
  const type = `job.${state}` as const
  return [{ id: `job-${state}_${jobUid}`, event: { type, timestamp: toTimestamp(atMs), data: { jobId } } }]
}

type NewTake = Pick<VersionRecord, 'uid' | 'clipIndex' | 'versionNumber'> & {
  regenerationUid: string
  batchUid: string
  promoted: boolean
}

export function versionMessages({ jobId, atMs }: MessageOrigin, take: NewTake): WebhookMessage[] {
  const { uid, clipIndex, versionNumber, regenerationUid, batchUid, promoted } = take
  const timestamp = toTimestamp(atMs)
  const data = {
    jobId,
    clipIndex,
    versionId: uid,
    versionNumber,
    regenerationId: regenerationUid,
    batchId: batchUid,
  }
  const created: WebhookMessage = {
    id: `version-created_${uid}`,
    event: { type: 'version.created', timestamp, data: { ...data, isCurrent: promoted } },
  }
  const waiting: WebhookMessage = {
    id: `candidate-waiting_${uid}`,
    event: { type: 'candidate.waiting', timestamp, data },
  }
  return promoted ? [created] : [created, waiting]
}

/** `regenerations`: how many the batch has; retries add to it, so that each end of the batch has its own message. */
export function batchMessages(
  { jobId, atMs }: MessageOrigin,
  { batchUid, status, regenerations }: { batchUid: string; status: BatchStatus; regenerations: number },
): WebhookMessage[] {
  const data = { jobId, batchId: batchUid, status }
  const event: WebhookEvent = { type: 'batch.ended', timestamp: toTimestamp(atMs), data }
  return [{ id: `batch-ended_${batchUid}_${regenerations}`, event }]
}

export function compositionMessages(
  { jobUid, jobId, atMs }: MessageOrigin,
  revision: number,
): WebhookMessage[] {
  const timestamp = toTimestamp(atMs)
  const event: WebhookEvent = { type: 'composition.ready', timestamp, data: { jobId, revision } }
  return [{ id: `composition-ready_${jobUid}_${revision}`, event }]
}
