import { sql } from 'kysely'
import type { NewVersion, PointerMove, VersionRecord } from '../../ports/storage/index.ts'
import type { SqlFlavour } from './flavour.ts'
import { versionRow } from './rows.ts'
import type { ClipRow, Writing } from './schema.ts'
import { writeWakeUp } from './wake-ups.ts'

/** Reads a clip so that nobody else moves its pointer or numbers its versions before this transaction ends. */
export async function lockClip(
  db: Writing,
  flavour: SqlFlavour,
  clipUid: string,
): Promise<ClipRow | undefined> {
  return db
    .selectFrom('clips')
    .selectAll()
    .where('uid', '=', clipUid)
    .$if(flavour.locksRows, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
}

/** Gives a version the next number of its locked clip and stores it. */
export async function addVersion(
  db: Writing,
  clip: ClipRow,
  { version, candidacy, nowMs }: AddedVersion,
): Promise<VersionRecord> {
  const record: VersionRecord = {
    ...version,
    clipUid: clip.uid,
    versionNumber: clip.lastVersionNumber + 1,
    candidacy,
    pinned: false,
    storage: 'active',
    createdAtMs: nowMs,
    usedAtMs: null,
    comparedAtMs: null,
  }
  await db.insertInto('versions').values(versionRow.encode(record)).execute()
  await db
    .updateTable('clips')
    .set({ lastVersionNumber: record.versionNumber })
    .where('uid', '=', clip.uid)
    .execute()
  return record
}

interface AddedVersion {
  version: NewVersion
  candidacy: VersionRecord['candidacy']
  nowMs: number
}

/**
 * Points a locked clip to a version: one more revision, one more line in the log; retention looks at what it left.
 * Returns the revision.
 */
export async function movePointer(
  db: Writing,
  clip: ClipRow,
  { versionUid, changedBy, reason }: Pick<PointerMove, 'versionUid' | 'changedBy' | 'reason'>,
  nowMs: number,
): Promise<number> {
  const { revision } = await db
    .updateTable('clips')
    .set({ currentVersionUid: versionUid, revision: sql`revision + 1` })
    .where('uid', '=', clip.uid)
    .returning('revision')
    .executeTakeFirstOrThrow()
  const previousVersionUid = clip.currentVersionUid
  if (previousVersionUid !== null) {
    await db.updateTable('versions').set({ usedAtMs: nowMs }).where('uid', '=', previousVersionUid).execute()
    await writeWakeUp(db, `retain:${clip.jobUid}`, nowMs)
  }
  await db
    .insertInto('pointerLog')
    .values({ clipUid: clip.uid, revision, versionUid, previousVersionUid, changedBy, reason, atMs: nowMs })
    .execute()
  return revision
}
