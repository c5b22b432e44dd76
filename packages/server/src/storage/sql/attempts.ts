import {
  type AnalyticsStorage,
  type AttemptRecord,
  type AttemptScope,
  keptAfterMs,
} from '../../ports/storage/index.ts'
import { regenerationRow } from './rows.ts'
import type { Database, RegenerationRow } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

export function sqlAttempts({ read, now }: SqlContext): AnalyticsStorage {
  return {
    async listAttempts(scope, range) {
      const nowMs = await now()
      const rows = await read((db) => selectAttempts(db, scope, range).execute())
      return rows.map((row) => toAttempt(row, nowMs))
    },
  }
}

type AttemptRow = RegenerationRow & {
  ownerId: string
  batchCreatedAtMs: number
  candidacy: string | null
  versionCreatedAtMs: number | null
  currentVersionUid: string | null
  basedOn: string | null
}

function selectAttempts(
  db: Database,
  scope: AttemptScope,
  { fromMs, toMs, limit }: { fromMs: number; toMs: number; limit: number },
) {
  return db
    .selectFrom('batches')
    .innerJoin('regenerations', 'regenerations.batchUid', 'batches.uid')
    .innerJoin('clips', 'clips.uid', 'regenerations.clipUid')
    .leftJoin('versions', 'versions.uid', 'regenerations.versionUid')
    .selectAll('regenerations')
    .select((eb) => [
      'batches.ownerId',
      'batches.createdAtMs as batchCreatedAtMs',
      'versions.candidacy',
      'versions.createdAtMs as versionCreatedAtMs',
      'clips.currentVersionUid',
      eb
        .selectFrom('versions as later')
        .select('later.uid')
        .whereRef('later.clipUid', '=', 'regenerations.clipUid')
        .whereRef('later.baseVersionUid', '=', 'regenerations.versionUid')
        .limit(1)
        .as('basedOn'),
    ])
    .where('regenerations.endedAtMs', 'is not', null)
    .where('batches.createdAtMs', '>=', fromMs)
    .where('batches.createdAtMs', '<', toMs)
    .$if('jobUid' in scope, (query) =>
      query.where('batches.jobUid', '=', 'jobUid' in scope ? scope.jobUid : ''),
    )
    .$if('tenantId' in scope, (query) =>
      query.where('batches.tenantId', '=', 'tenantId' in scope ? scope.tenantId : ''),
    )
    .$if('ownerId' in scope, (query) =>
      query.where('batches.ownerId', '=', 'ownerId' in scope ? scope.ownerId : ''),
    )
    .orderBy('batches.createdAtMs', 'desc')
    .limit(limit)
}

function toAttempt(row: AttemptRow, nowMs: number): AttemptRecord {
  const { target, jobUid, clipIndex, status, error, settledMicros, endedAtMs } = regenerationRow.decode(row)
  return {
    jobUid,
    clipIndex,
    ownerId: row.ownerId,
    status: status as AttemptRecord['status'],
    errorCode: error?.code ?? null,
    settledMicros,
    startedAtMs: row.startedAtMs,
    endedAtMs: endedAtMs!,
    changes: target.changes,
    templateId: target.templateId,
    accepted: isAccepted(row, nowMs),
    createdAtMs: row.batchCreatedAtMs,
  }
}

function isAccepted(row: AttemptRow, nowMs: number): boolean {
  if (row.versionUid === null || row.candidacy === null) return false
  if (row.candidacy !== 'none') return row.candidacy === 'accepted'
  const since = row.versionCreatedAtMs ?? nowMs
  return row.basedOn !== null || (row.currentVersionUid === row.versionUid && nowMs - since >= keptAfterMs)
}
