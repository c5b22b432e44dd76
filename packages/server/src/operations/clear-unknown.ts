import { RetakeError } from '@retake/core'
import { clipEvent, regenerationEvent } from '../events/index.ts'
import type { Ending, RegenerationRecord } from '../ports/storage/index.ts'
import { batchStatusView } from '../views/index.ts'
import { findBatch } from './find-batch.ts'
import type { Call, Operation } from './types.ts'

type Charge = Call<'clearUnknown'>['input']['charge']

/** Whether its outcome is not known, or it ended and only its charge is not. */
const isUnknown = ({ charge }: RegenerationRecord) => charge === 'unknown'

/** It cannot be told whether a claim of "not charged" is true, and it gives budget back: the host's people say it. */
function checkMay({ actor, input }: Call<'clearUnknown'>): void {
  if (input.charge === 'charged' || actor.roles.includes('operator')) return
  throw new RetakeError(
    'forbidden',
    'Only an operator may say that something was not charged. You may count it as charged, which frees the clip.',
  )
}

function ending(record: RegenerationRecord, charge: Charge): Omit<Ending, 'events'> {
  const money = charge === 'charged' ? 'It counts as charged.' : 'It was not charged.'
  return {
    status: 'failed',
    charge,
    settledMicros: charge === 'charged' ? record.reservedMicros : 0,
    error: {
      code: 'provider-unknown',
      detail: `The connection broke while this was sent, and no result came. ${money} Try again.`,
      retryable: true,
    },
  }
}

/** The record once it is cleared: one that had ended keeps its end, only its charge is known now. */
function cleared(
  record: RegenerationRecord,
  { charge, settledMicros, error }: Omit<Ending, 'events'>,
  atMs: number,
) {
  const known = { ...record, charge, settledMicros }
  return record.endedAtMs === null ? { ...known, status: 'failed' as const, error, endedAtMs: atMs } : known
}

/** Ends what nobody can find out any more by what a person says; the clip is free and the reserve settled or released. */
export const clearUnknown: Operation<'clearUnknown'> = async (call) => {
  const { input, job, services } = call
  const { storage, hub, dispatcher, onError } = services
  checkMay(call)
  const found = await findBatch(storage, job, input.batchId)
  const ids = input.regenerationIds
  const unknown = found.regenerations.filter((one) => isUnknown(one) && (ids?.includes(one.uid) ?? true))
  const origin = { jobId: job.id, atMs: await storage.now() }
  let written = 0
  for (const record of unknown) {
    const end = ending(record, input.charge)
    const after = cleared(record, end, origin.atMs)
    const events = [regenerationEvent(origin, after), clipEvent(origin, record.clipIndex)]
    if (await storage.endRegeneration(record.uid, record.fence, { ...end, events })) written += 1
  }
  if (written === 0) throw new RetakeError('nothing-to-clear', 'Nothing of this is unknown any more.')
  hub.publish(job.uid)
  await dispatcher.dispatch(`batch:${input.batchId}`).catch(onError)
  const { batch, regenerations } = await findBatch(storage, job, input.batchId)
  return { body: batchStatusView(batch, regenerations, job.id) }
}
