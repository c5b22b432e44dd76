import { RetakeError } from '@retake/core'
import type { AdmissionResult, BatchStorage } from '../../ports/storage/index.ts'
import { mergeBlocked } from '../blocked-clips.ts'
import { admit, Refusal, refuseEarly } from './admit-regenerations.ts'
import { lockBatch } from './batch-control.ts'
import { writeEvents } from './events.ts'
import { holdJob } from './hold-job.ts'
import { answerOrRefuse } from './idempotency.ts'
import { batchRow } from './rows.ts'
import type { Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { writeWakeUp } from './wake-ups.ts'

export function sqlAdmission(context: SqlContext): Pick<BatchStorage, 'admitBatch' | 'admitRetries'> {
  const { write, flavour } = context
  return {
    admitBatch: ({ batch, regenerations, budgets, idempotency, events }) =>
      orRefusal(
        write(async (db, nowMs) => {
          if (idempotency) await answerOrRefuse(db, idempotency)
          await holdJob(db, flavour, batch.jobUid)
          await refuseEarly(db, flavour, regenerations)
          const row = batchRow.encode({ ...batch, control: 'run', createdAtMs: nowMs, endedAtMs: null })
          await db.insertInto('batches').values(row).execute()
          await admit(db, batch, { regenerations, budgets, nowMs })
          await writeEvents(db, batch.jobUid, events, nowMs)
          await writeWakeUp(db, `batch:${batch.uid}`, nowMs)
        }),
      ),

    admitRetries: (batchUid, regenerations, budgets, events) =>
      orRefusal(
        write(async (db, nowMs) => {
          const found = await db
            .selectFrom('batches')
            .select('jobUid')
            .where('uid', '=', batchUid)
            .executeTakeFirst()
          if (found) await holdJob(db, flavour, found.jobUid)
          const batch = await lockBatch(db, flavour, batchUid)
          if (!batch) throw new RetakeError('not-found', 'There is no such batch.')
          await refuseEarly(db, flavour, regenerations)
          const staysPaused = batch.control === 'pause' && (await hasOpenWork(db, batchUid))
          await db
            .updateTable('batches')
            .set({ control: staysPaused ? 'pause' : 'run', endedAtMs: null })
            .where('uid', '=', batchUid)
            .execute()
          await admit(db, batch, { regenerations, budgets, nowMs })
          await writeEvents(db, batch.jobUid, events, nowMs)
          await writeWakeUp(db, `batch:${batchUid}`, nowMs)
        }),
      ),
  }
}

async function orRefusal(admission: Promise<void>): Promise<AdmissionResult> {
  try {
    await admission
    return { admitted: true }
  } catch (error) {
    if (error instanceof Refusal) return { admitted: false, blocked: mergeBlocked(error.blocked) }
    throw error
  }
}

async function hasOpenWork(db: Writing, batchUid: string): Promise<boolean> {
  const open = await db
    .selectFrom('regenerations')
    .select('uid')
    .where('batchUid', '=', batchUid)
    .where('endedAtMs', 'is', null)
    .where('status', '!=', 'unknown')
    .limit(1)
    .executeTakeFirst()
  return open !== undefined
}
