import type { PointerMove, PointerMoveResult, VersionStorage } from '../../ports/storage/index.ts'
import { wantComposition } from './composition.ts'
import { writeEvents } from './events.ts'
import type { SqlFlavour } from './flavour.ts'
import { lockClip, movePointer } from './pointer.ts'
import { versionRow } from './rows.ts'
import type { ClipRow, Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { writeWakeUp } from './wake-ups.ts'

export function sqlVersions({ read, write, flavour }: SqlContext): VersionStorage {
  return {
    async listVersions(clipUid, page) {
      const rows = await read((db) => selectVersions(db, clipUid, page).execute())
      return rows.map(versionRow.decode)
    },

    async listVersionsOfJob(jobUid, perClip) {
      const rows = await read((db) =>
        db
          .selectFrom('clips')
          .innerJoin('versions', 'versions.clipUid', 'clips.uid')
          .selectAll('versions')
          .where('clips.jobUid', '=', jobUid)
          .whereRef('versions.versionNumber', '>', (eb) => eb('clips.lastVersionNumber', '-', perClip))
          .orderBy('clips.clipIndex')
          .orderBy('versions.versionNumber', 'desc')
          .execute(),
      )
      return rows.map(versionRow.decode)
    },

    async findVersion(clipUid, versionUid) {
      const row = await read((db) =>
        db
          .selectFrom('versions')
          .selectAll()
          .where('uid', '=', versionUid)
          .where('clipUid', '=', clipUid)
          .executeTakeFirst(),
      )
      return row ? versionRow.decode(row) : null
    },

    async findVersions(versionUids) {
      if (versionUids.length === 0) return []
      const rows = await read((db) =>
        db.selectFrom('versions').selectAll().where('uid', 'in', versionUids).execute(),
      )
      const byUid = new Map(rows.map((row) => [row.uid, row]))
      return versionUids.flatMap((uid) => {
        const row = byUid.get(uid)
        return row ? [versionRow.decode(row)] : []
      })
    },

    promoteVersion: (move) => write((db, nowMs) => promote(db, flavour, move, nowMs)),

    setPinned: (versionUid, pinned) =>
      write((db, nowMs) => (pinned ? pin(db, versionUid) : unpin(db, versionUid, nowMs))),

    rejectCandidate: (versionUid, events) =>
      write(async (db, nowMs) => {
        const rejected = await db
          .updateTable('versions')
          .set({ candidacy: 'rejected' })
          .where('uid', '=', versionUid)
          .where('candidacy', '=', 'waiting')
          .returning('jobUid')
          .executeTakeFirst()
        if (!rejected) return false
        await writeWakeUp(db, `retain:${rejected.jobUid}`, nowMs)
        await writeEvents(db, rejected.jobUid, events, nowMs)
        return true
      }),

    listPointerLog: (clipUid) =>
      read((db) =>
        db.selectFrom('pointerLog').selectAll().where('clipUid', '=', clipUid).orderBy('revision').execute(),
      ),
  }
}

export function selectVersions(
  db: Database,
  clipUid: string,
  { before, limit }: { before: number | null; limit: number },
) {
  return db
    .selectFrom('versions')
    .selectAll()
    .where('clipUid', '=', clipUid)
    .$if(before !== null, (query) => query.where('versionNumber', '<', before))
    .orderBy('versionNumber', 'desc')
    .limit(limit)
}

/** One conditional statement: either it finds media to keep, or retention was first. */
async function pin(db: Writing, versionUid: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('versions')
    .set({ pinned: 1 })
    .where('uid', '=', versionUid)
    .where('storage', '<>', 'deleted')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function unpin(db: Writing, versionUid: string, nowMs: number): Promise<boolean> {
  const version = await db
    .selectFrom('versions')
    .select(['jobUid', 'pinned'])
    .where('uid', '=', versionUid)
    .executeTakeFirst()
  if (!version) return false
  if (version.pinned === 0) return true
  await db.updateTable('versions').set({ pinned: 0, usedAtMs: nowMs }).where('uid', '=', versionUid).execute()
  await writeWakeUp(db, `retain:${version.jobUid}`, nowMs)
  return true
}

async function promote(
  db: Writing,
  flavour: SqlFlavour,
  move: PointerMove,
  nowMs: number,
): Promise<PointerMoveResult> {
  const clip = await lockClip(db, flavour, move.clipUid)
  const version = await db
    .selectFrom('versions')
    .select(['storage', 'candidacy'])
    .where('uid', '=', move.versionUid)
    .where('clipUid', '=', move.clipUid)
    .executeTakeFirst()
  const current = clip?.currentVersionUid
  if (!clip || !current || !version || version.storage === 'deleted') {
    return { moved: false, reason: 'unavailable' }
  }
  if (move.expectedRevision !== null && move.expectedRevision !== clip.revision) {
    const changedBy = await lastChangedBy(db, clip)
    return {
      moved: false,
      reason: 'revision',
      revision: clip.revision,
      currentVersionUid: current,
      changedBy,
    }
  }
  if (current === move.versionUid) return { moved: false, reason: 'unchanged', revision: clip.revision }
  const chosen = move.reason === 'accepted' || move.reason === 'restored'
  if (chosen && version.candidacy !== 'none') {
    const candidacy = 'accepted'
    await db.updateTable('versions').set({ candidacy }).where('uid', '=', move.versionUid).execute()
  }
  const revision = await movePointer(db, clip, move, nowMs)
  await wantComposition(db, flavour, clip.jobUid, nowMs)
  await writeEvents(db, clip.jobUid, move.events, nowMs)
  return { moved: true, revision, previousVersionUid: current }
}

async function lastChangedBy(db: Writing, { uid, revision }: ClipRow): Promise<string> {
  const entry = await db
    .selectFrom('pointerLog')
    .select('changedBy')
    .where('clipUid', '=', uid)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return entry?.changedBy ?? ''
}
