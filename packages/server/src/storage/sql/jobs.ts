import type { ClipRecord, JobStorage } from '../../ports/storage/index.ts'
import { jobMessages } from '../webhook-messages.ts'
import { selectSnapshots, toSnapshot } from './clip-snapshot.ts'
import { deleteJob } from './delete-job.ts'
import { writeEvents } from './events.ts'
import { addVersion, lockClip, movePointer } from './pointer.ts'
import { clipRow, jobRow } from './rows.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { writeWakeUp } from './wake-ups.ts'
import { tellWebhooks } from './webhook-outbox.ts'

export function sqlJobs({ read, write, flavour }: SqlContext): JobStorage {
  return {
    createJob: (job, clips) =>
      write(async (db, nowMs) => {
        const inserted = await db
          .insertInto('jobs')
          .values(jobRow.encode({ ...job, createdAtMs: nowMs }))
          .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doNothing())
          .returning('uid')
          .executeTakeFirst()
        if (inserted) {
          await insertClips(db, clips)
          await writeWakeUp(db, `import:${job.uid}`, nowMs)
        }
        const stored = await selectJob(db, job.tenantId, job.id).executeTakeFirstOrThrow()
        return { job: jobRow.decode(stored), created: inserted !== undefined }
      }),

    async findJob(tenantId, jobId) {
      const row = await read((db) => selectJob(db, tenantId, jobId).executeTakeFirst())
      return row ? jobRow.decode(row) : null
    },

    async findJobByUid(jobUid) {
      const row = await read((db) =>
        db.selectFrom('jobs').selectAll().where('uid', '=', jobUid).executeTakeFirst(),
      )
      return row ? jobRow.decode(row) : null
    },

    async listJobs(owner, page) {
      const rows = await read((db) => selectJobs(db, owner, page).execute())
      return rows.map(jobRow.decode)
    },

    deleteJob: (jobUid) => write((db) => deleteJob(db, flavour, jobUid)),

    setJobState: (jobUid, state, audioMediaKey) =>
      write(async (db, nowMs) => {
        if (audioMediaKey !== null) await setAudioKey(db, jobUid, audioMediaKey)
        const changed = await db
          .updateTable('jobs')
          .set({ state })
          .where('uid', '=', jobUid)
          .where('state', '!=', state)
          .returning('uid')
          .executeTakeFirst()
        if (changed) await tellWebhooks(db, jobUid, nowMs, (origin) => jobMessages(origin, state))
      }),

    async listClips(jobUid, { after, limit }) {
      const rows = await read((db) =>
        selectSnapshots(db, jobUid)
          .$if(after !== null, (query) => query.where('clips.clipIndex', '>', after))
          .limit(limit)
          .execute(),
      )
      return rows.map(toSnapshot)
    },

    async listClipsOfJobs(jobUids) {
      if (jobUids.length === 0) return []
      const rows = await read((db) =>
        db.selectFrom('clips').selectAll().where('jobUid', 'in', jobUids).execute(),
      )
      return rows.map(clipRow.decode).sort((a, b) => a.clipIndex - b.clipIndex)
    },

    async findClips(jobUid, clipIndexes) {
      if (clipIndexes.length === 0) return []
      const rows = await read((db) =>
        selectSnapshots(db, jobUid).where('clips.clipIndex', 'in', clipIndexes).execute(),
      )
      return rows.map(toSnapshot)
    },

    completeImport: (version, events) =>
      write(async (db, nowMs) => {
        const clip = await lockClip(db, flavour, version.clipUid)
        if (!clip || clip.lastVersionNumber > 0) return
        const { ownerId } = await db
          .selectFrom('jobs')
          .select('ownerId')
          .where('uid', '=', clip.jobUid)
          .executeTakeFirstOrThrow()
        await addVersion(db, clip, { version, candidacy: 'none', nowMs })
        const move = { versionUid: version.uid, changedBy: ownerId, reason: 'import' as const }
        await movePointer(db, clip, move, nowMs)
        await db.updateTable('clips').set({ importError: null }).where('uid', '=', clip.uid).execute()
        await writeEvents(db, clip.jobUid, events, nowMs)
      }),

    failImport: (clipUid, error, events) =>
      write(async (db, nowMs) => {
        const failed = await db
          .updateTable('clips')
          .set({ importError: JSON.stringify(error) })
          .where('uid', '=', clipUid)
          .where('lastVersionNumber', '=', 0)
          .returning('jobUid')
          .executeTakeFirst()
        if (failed) await writeEvents(db, failed.jobUid, events, nowMs)
      }),
  }
}

async function setAudioKey(db: Writing, jobUid: string, mediaKey: string): Promise<void> {
  const job = await db.selectFrom('jobs').select('audio').where('uid', '=', jobUid).executeTakeFirst()
  if (!job?.audio) return
  const audio = JSON.stringify({ ...JSON.parse(job.audio), mediaKey })
  await db.updateTable('jobs').set({ audio }).where('uid', '=', jobUid).execute()
}

function selectJob(db: Database, tenantId: string, jobId: string) {
  return db.selectFrom('jobs').selectAll().where('tenantId', '=', tenantId).where('id', '=', jobId)
}

/** Newest first. A cursor whose job is gone stands before the newest that is older; uids sort by time. */
export function selectJobs(
  db: Database,
  { tenantId, ownerId }: { tenantId: string; ownerId: string },
  { after, limit }: { after: string | null; limit: number },
) {
  return db
    .selectFrom('jobs')
    .selectAll()
    .where('tenantId', '=', tenantId)
    .where('ownerId', '=', ownerId)
    .$if(after !== null, (query) =>
      query.where('sequence', '<', (eb) =>
        eb.fn.coalesce(
          eb.selectFrom('jobs as last').select('last.sequence').where('last.uid', '=', after),
          eb
            .selectFrom('jobs as older')
            .select((older) => older(older.fn.max('older.sequence'), '+', 1).as('place'))
            .where('older.tenantId', '=', tenantId)
            .where('older.ownerId', '=', ownerId)
            .where('older.uid', '<', after),
          eb.val(0),
        ),
      ),
    )
    .orderBy('sequence', 'desc')
    .limit(limit)
}

/** Rows at a time, under the limit of parameters of a statement. */
const insertRows = 500

async function insertClips(db: Writing, clips: ClipRecord[]): Promise<void> {
  for (let start = 0; start < clips.length; start += insertRows) {
    const rows = clips.slice(start, start + insertRows).map(clipRow.encode)
    await db.insertInto('clips').values(rows).execute()
  }
}
