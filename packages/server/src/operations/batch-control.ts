import { type BatchEvent, batchReducer, RetakeError, summariseBatch } from '@retake/core'
import { batchEvent, clipEvent, regenerationEvent } from '../events/index.ts'
import type { BatchRecord, RegenerationRecord } from '../ports/storage/index.ts'
import { batchStatusView, toBatchState } from '../views/index.ts'
import { type FoundBatch, findBatch } from './find-batch.ts'
import type { Call, Operation } from './types.ts'

type ControlRoute = 'cancelBatch' | 'pauseBatch' | 'resumeBatch'

const controls = { pause: 'pause', resume: 'run', cancel: 'cancel' } as const

export const getBatchStatus: Operation<'getBatchStatus'> = async ({ input, job, services: { storage } }) => {
  const { batch, regenerations } = await findBatch(storage, job, input.batchId)
  return { body: batchStatusView(batch, regenerations, job.id) }
}

/** Events of a control: the status core's reducer arrives at, and each waiting attempt that a cancel ends. */
function controlEvents(
  { batch, regenerations }: FoundBatch,
  event: Extract<BatchEvent, { type: 'pause' | 'resume' | 'cancel' }>,
  origin: { jobId: string; atMs: number },
): string[] {
  const state = batchReducer(toBatchState(batch, regenerations), event)
  const ends = new Set(state.regenerations.flatMap(({ id, status }) => (status === 'cancelled' ? [id] : [])))
  const cancelled = regenerations
    .filter(({ uid, status }) => status === 'queued' && ends.has(uid))
    .flatMap((record) => [
      regenerationEvent(origin, asCancelled(record, origin.atMs)),
      clipEvent(origin, record.clipIndex),
    ])
  return [...cancelled, batchEvent(origin, batch.uid, summariseBatch(state).status)]
}

function asCancelled(record: RegenerationRecord, endedAtMs: number): RegenerationRecord {
  return { ...record, status: 'cancelled', charge: 'none', settledMicros: 0, endedAtMs }
}

function checkMembers(regenerations: RegenerationRecord[], ids: string[] | undefined): void {
  const members = new Set(regenerations.map(({ uid }) => uid))
  const stranger = ids?.find((id) => !members.has(id))
  if (stranger !== undefined) throw new RetakeError('not-found', 'This batch has no such regeneration.')
}

async function control(
  { input, job, services }: Call<ControlRoute>,
  event: Extract<BatchEvent, { type: 'pause' | 'resume' | 'cancel' }>,
) {
  const { storage, hub, dispatcher, onError } = services
  const found = await findBatch(storage, job, input.batchId)
  const regenerationUids = event.type === 'cancel' && event.ids !== undefined ? [...event.ids] : null
  checkMembers(found.regenerations, regenerationUids ?? undefined)
  const origin = { jobId: job.id, atMs: await storage.now() }
  const events = controlEvents(found, event, origin)
  const written = await storage.setBatchControl(input.batchId, controls[event.type], {
    regenerationUids,
    events,
  })
  if (!written) throw ended(found.batch)
  hub.publish(job.uid)
  await dispatcher.dispatch(`batch:${input.batchId}`).catch(onError)
  const { batch, regenerations } = await findBatch(storage, job, input.batchId)
  return { body: batchStatusView(batch, regenerations, job.id) }
}

function ended({ control, endedAtMs }: BatchRecord): RetakeError {
  return new RetakeError(
    'batch-ended',
    control === 'cancel' && endedAtMs === null
      ? 'The batch is being cancelled.'
      : 'The batch has ended; nothing can be changed any more.',
  )
}

export const pauseBatch: Operation<'pauseBatch'> = (call) => control(call, { type: 'pause' })

export const resumeBatch: Operation<'resumeBatch'> = (call) => control(call, { type: 'resume' })

export const cancelBatch: Operation<'cancelBatch'> = (call) => {
  const { regenerationIds: ids } = call.input
  return control(call, ids === undefined ? { type: 'cancel' } : { type: 'cancel', ids })
}
