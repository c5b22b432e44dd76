import { sql } from 'kysely'
import type {
  MediaRemoval,
  MediaRemovalResult,
  RetainedVersion,
  RetentionStorage,
} from '../../ports/storage/index.ts'
import { isCompared, isProtected, neededBy } from '../protection.ts'
import { writeEvents } from './events.ts'
import type { SqlFlavour } from './flavour.ts'
import { lockClip } from './pointer.ts'
import { regenerationRow, versionRow } from './rows.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

export function sqlRetention({ read, write, snapshot, now, flavour }: SqlContext): RetentionStorage {
  return {
    async listRetained(scope, { comparedForMs, limit }) {
      const window = { nowMs: await now(), comparedForMs }
      return snapshot((db) => readRetained(db, { ...scope, limit }, window))
    },

    removeVersionMedia: (removal) => write((db, nowMs) => removeMedia(db, flavour, removal, nowMs)),

    noteCompared: (versionUids) =>
      write(async (db, nowMs) => {
        if (versionUids.length === 0) return
        await db
          .updateTable('versions')
          .set({ comparedAtMs: nowMs })
          .where('uid', 'in', versionUids)
          .execute()
      }),

    async dueMediaRemovals(limit) {
      const nowMs = await now()
      const rows = await read((db) =>
        db
          .selectFrom('mediaRemovals')
          .select('key')
          .where('dueAtMs', '<=', nowMs)
          .orderBy('dueAtMs')
          .limit(limit)
          .execute(),
      )
      return rows.map(({ key }) => key)
    },

    forgetMediaRemovals: (keys) =>
      write(async (db) => {
        if (keys.length > 0) await db.deleteFrom('mediaRemovals').where('key', 'in', keys).execute()
      }),
  }
}

interface Scope {
  jobUid: string
  clipIndex: number | null
  limit: number | null
}

async function readRetained(
  db: Database,
  { jobUid, clipIndex, limit }: Scope,
  window: { nowMs: number; comparedForMs: number },
): Promise<RetainedVersion[]> {
  const needed = await readNeeded(db, jobUid)
  const rows = await db
    .selectFrom('clips')
    .innerJoin('versions', 'versions.clipUid', 'clips.uid')
    .selectAll('versions')
    .select('clips.currentVersionUid')
    .where('clips.jobUid', '=', jobUid)
    .$if(clipIndex !== null, (query) => query.where('clips.clipIndex', '=', clipIndex))
    .where('versions.storage', '<>', sql.lit('deleted' as const))
    .orderBy('clips.clipIndex')
    .orderBy('versions.versionNumber', 'desc')
    .$if(limit !== null, (query) => query.limit(limit ?? 0))
    .execute()
  return rows.map((row) => ({
    version: versionRow.decode(row),
    isCurrent: row.uid === row.currentVersionUid,
    inUse: needed.has(row.uid) || isCompared(row, window),
  }))
}

/** What is needed by regenerations of the job that have not ended. */
async function readNeeded(db: Database, jobUid: string): Promise<Set<string>> {
  const live = await db
    .selectFrom('clips')
    .innerJoin('regenerations', (join) =>
      join.onRef('regenerations.clipUid', '=', 'clips.uid').on('regenerations.endedAtMs', 'is', null),
    )
    .selectAll('regenerations')
    .where('clips.jobUid', '=', jobUid)
    .execute()
  return neededBy(live.map((row) => regenerationRow.decode(row).target))
}

async function removeMedia(
  db: Writing,
  flavour: SqlFlavour,
  { versionUid, comparedForMs, keepOriginal, graceMs, events }: MediaRemoval,
  nowMs: number,
): Promise<MediaRemovalResult> {
  const place = await db
    .selectFrom('versions')
    .select(['clipUid', 'jobUid', 'clipIndex'])
    .where('uid', '=', versionUid)
    .executeTakeFirst()
  if (!place || !(await lockClip(db, flavour, place.clipUid))) return 'gone'
  const clip = await readRetained(db, { ...place, limit: null }, { nowMs, comparedForMs })
  const retained = clip.find(({ version }) => version.uid === versionUid)
  if (!retained) return 'gone'
  if (isProtected(retained, clip, { keepOriginal })) return 'protected'
  // Conditional once more: pinning does not wait for the lock on the clip.
  const { numUpdatedRows } = await db
    .updateTable('versions')
    .set({ storage: 'deleted' })
    .where('uid', '=', versionUid)
    .where('pinned', '=', 0)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return 'protected'
  const { videoKey, stripKey } = retained.version
  await listForRemoval(db, [videoKey, stripKey], nowMs + graceMs)
  await writeEvents(db, place.jobUid, events, nowMs)
  return 'removed'
}

/** Lists objects that no row names any more. */
export async function listForRemoval(db: Writing, keys: string[], dueAtMs: number): Promise<void> {
  await db
    .insertInto('mediaRemovals')
    .values(keys.map((key) => ({ key, dueAtMs })))
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ dueAtMs }))
    .execute()
}
