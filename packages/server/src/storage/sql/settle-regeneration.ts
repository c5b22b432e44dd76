import type { Updateable } from 'kysely'
import type { Completion, Ending } from '../../ports/storage/index.ts'
import { versionMessages } from '../webhook-messages.ts'
import { closeBatch } from './batch-control.ts'
import { wantComposition } from './composition.ts'
import { writeEvents } from './events.ts'
import type { SqlFlavour } from './flavour.ts'
import { release, settle } from './money.ts'
import { addVersion, movePointer } from './pointer.ts'
import { regenerationRow } from './rows.ts'
import type { ClipRow, RegenerationRow, Schema, Writing } from './schema.ts'
import { writeWakeUp } from './wake-ups.ts'
import { tellWebhooks } from './webhook-outbox.ts'

export type Changes = Updateable<Schema['regenerations']>

interface Completing {
  row: RegenerationRow
  clip: ClipRow
  completion: Completion
  nowMs: number
}

export async function complete(
  db: Writing,
  flavour: SqlFlavour,
  { row, clip, completion, nowMs }: Completing,
): Promise<{ promoted: boolean }> {
  const { target } = regenerationRow.decode(row)
  const inTime = row.endedAtMs === null && row.cancelRequested === 0
  const promoted = completion.promote && inTime && clip.currentVersionUid === target.baseVersionUid
  const version = { ...completion.version, regenerationUid: row.uid }
  const added = await addVersion(db, clip, { version, candidacy: promoted ? 'none' : 'waiting', nowMs })
  await tellWebhooks(db, row.jobUid, nowMs, (origin) =>
    versionMessages(origin, { ...added, regenerationUid: row.uid, batchUid: row.batchUid, promoted }),
  )
  if (promoted) {
    const { changedBy } = completion
    await movePointer(db, clip, { versionUid: version.uid, changedBy, reason: 'generated' }, nowMs)
    await wantComposition(db, flavour, row.jobUid, nowMs)
  }
  const { settledMicros } = completion
  await settle(db, row, settledMicros, nowMs)
  const changes: Changes = {
    status: 'succeeded',
    progress: 1,
    versionUid: version.uid,
    error: null,
    charge: 'charged',
    settledMicros,
  }
  await end(db, row, { changes, events: completion.events({ promoted }), nowMs })
  return { promoted }
}

export async function applyEnding(
  db: Writing,
  row: RegenerationRow,
  { status, error, charge: said, settledMicros, events }: Ending,
  nowMs: number,
): Promise<void> {
  const charge = status === 'unknown' ? 'unknown' : said
  const changes: Changes = { charge }
  if (charge === 'none') {
    await release(db, [row], nowMs)
    changes.settledMicros = 0
  }
  if (charge === 'charged') {
    await settle(db, row, settledMicros, nowMs)
    changes.settledMicros = settledMicros
  }
  if (row.endedAtMs === null) {
    changes.status = status
    changes.error = error && JSON.stringify(error)
  }
  await end(db, row, { changes, events, nowMs })
}

/** Stamps the end, closes the batch with its last one, and wakes it for the next. */
async function end(
  db: Writing,
  row: RegenerationRow,
  { changes, events, nowMs }: { changes: Changes; events: string[]; nowMs: number },
): Promise<void> {
  const endedAtMs = changes.status === 'unknown' ? null : (row.endedAtMs ?? nowMs)
  await db
    .updateTable('regenerations')
    .set({ ...changes, leaseUntilMs: 0, endedAtMs })
    .where('uid', '=', row.uid)
    .execute()
  await closeBatch(db, row.batchUid, nowMs)
  await writeEvents(db, row.jobUid, events, nowMs)
  await writeWakeUp(db, `batch:${row.batchUid}`, nowMs)
}
