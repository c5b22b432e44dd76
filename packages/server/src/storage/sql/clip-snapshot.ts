import { sql } from 'kysely'
import type { ClipSnapshot } from '../../ports/storage/index.ts'
import { clipRow, versionRow } from './rows.ts'
import type { ClipRow, Database, Schema } from './schema.ts'

/** Extra columns of a clip in a list; the current version's follow under names that begin with `shown`. */
interface Extras {
  hasCandidate: number
  liveUid: string | null
  liveBatchUid: string | null
  lastStatus: string | null
  lastError: string | null
}

const shownName = (column: string) => `shown${column[0]!.toUpperCase()}${column.slice(1)}`

/** Clips with all that a list shows of them, in one query however many there are. */
export function selectSnapshots(db: Database, jobUid: string) {
  return db
    .selectFrom('clips')
    .leftJoin('versions as shown', 'shown.uid', 'clips.currentVersionUid')
    .leftJoin('regenerations as live', (join) =>
      join.onRef('live.clipUid', '=', 'clips.uid').on('live.endedAtMs', 'is', null),
    )
    .leftJoin('regenerations as last', (join) =>
      join.on('last.sequence', '=', (eb) =>
        eb
          .selectFrom('regenerations as each')
          .select(({ fn }) => fn.max('each.sequence').as('sequence'))
          .whereRef('each.clipUid', '=', 'clips.uid'),
      ),
    )
    .selectAll('clips')
    .select(versionRow.columns.map((column) => sql.ref(`shown.${column}`).as(shownName(column))))
    .select((eb) => [
      'live.uid as liveUid',
      'live.batchUid as liveBatchUid',
      'last.status as lastStatus',
      'last.error as lastError',
      eb
        .exists(
          eb
            .selectFrom('versions as waiting')
            .select('waiting.uid')
            .whereRef('waiting.clipUid', '=', 'clips.uid')
            .where('waiting.candidacy', '=', sql.lit('waiting' as const)),
        )
        .as('hasCandidate'),
    ])
    .where('clips.jobUid', '=', jobUid)
    .orderBy('clips.clipIndex')
}

/** Reads a row of {@link selectSnapshots}. */
export function toSnapshot(selected: object): ClipSnapshot {
  const row = selected as ClipRow & Extras & Record<string, unknown>
  const shown = Object.fromEntries(versionRow.columns.map((column) => [column, row[shownName(column)]]))
  const failed = row.lastStatus === 'failed' || row.lastStatus === 'expired'
  return {
    clip: clipRow.decode(row),
    current: shown.uid === null ? null : versionRow.decode(shown as unknown as Schema['versions']),
    versionsCount: row.lastVersionNumber,
    // One where the dialect has no boolean.
    hasCandidate: Boolean(row.hasCandidate),
    live: row.liveUid && row.liveBatchUid ? { uid: row.liveUid, batchUid: row.liveBatchUid } : null,
    lastError: failed && row.lastError ? JSON.parse(row.lastError) : null,
  }
}
