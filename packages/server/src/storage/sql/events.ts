import { sql } from 'kysely'
import type { CoordinationStorage } from '../../ports/storage/index.ts'
import type { Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

type EventStorage = Pick<CoordinationStorage, 'appendEvents' | 'listEvents' | 'lastEventSequence'>

export function sqlEvents({ read, write }: SqlContext): EventStorage {
  return {
    appendEvents: (jobUid, payloads) => write((db, nowMs) => writeEvents(db, jobUid, payloads, nowMs)),

    listEvents: (jobUid, after, limit) =>
      read((db) =>
        db
          .selectFrom('events')
          .select(['sequence', 'jobUid', 'payload', 'atMs'])
          .where('jobUid', '=', jobUid)
          .where('sequence', '>', after)
          .orderBy('sequence')
          .limit(limit)
          .execute(),
      ),

    async lastEventSequence(jobUid) {
      const job = await read((db) =>
        db.selectFrom('jobs').select('eventSequence').where('uid', '=', jobUid).executeTakeFirst(),
      )
      return job?.eventSequence ?? 0
    },
  }
}

/**
 * Appends events. Taking the numbers from the job's row, which stays locked until the commit, makes their order the
 * order of commits: a reader never sees a number appear behind one it has read.
 */
export async function writeEvents(
  db: Writing,
  jobUid: string,
  payloads: string[],
  nowMs: number,
): Promise<void> {
  if (payloads.length === 0) return
  const job = await db
    .updateTable('jobs')
    .set({ eventSequence: sql`event_sequence + ${payloads.length}` })
    .where('uid', '=', jobUid)
    .returning('eventSequence')
    .executeTakeFirst()
  if (!job) return
  const first = job.eventSequence - payloads.length + 1
  const rows = payloads.map((payload, index) => ({ jobUid, sequence: first + index, payload, atMs: nowMs }))
  await db.insertInto('events').values(rows).execute()
}
