import type { MediaNamesStorage, MediaOwner, NamedMedia } from '../../ports/storage/index.ts'
import { isString, namedByVersion } from '../named-media.ts'
import { jobRow } from './rows.ts'
import type { Database } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

export function sqlMediaNames({ read, snapshot }: SqlContext): MediaNamesStorage {
  return {
    listNamedMedia: (owner, page) => read((db) => namesOf[owner](db, page)),

    async findNamedMedia(owner, uids) {
      return uids.length === 0 ? [] : read((db) => namesOf[owner](db, { uids }))
    },

    async findUnfinished(uids) {
      return uids.length === 0 ? [] : snapshot((db) => readUnfinished(db, uids))
    },

    async findListedForRemoval(keys) {
      if (keys.length === 0) return []
      const rows = await read((db) =>
        db.selectFrom('mediaRemovals').select('key').where('key', 'in', keys).execute(),
      )
      return rows.map(({ key }) => key)
    },
  }
}

/** A page of rows, or the rows of these uids. */
type Scope = { after: string | null; limit: number } | { uids: string[] }

const namesOf: Record<MediaOwner, (db: Database, scope: Scope) => Promise<NamedMedia[]>> = {
  job: readJobNames,
  version: readVersionNames,
}

async function readVersionNames(db: Database, scope: Scope): Promise<NamedMedia[]> {
  const query = db.selectFrom('versions').select(['uid', 'storage', 'videoKey', 'thumbnailKey', 'stripKey'])
  const rows = await ('uids' in scope
    ? query.where('uid', 'in', scope.uids)
    : query
        .where('uid', '>', scope.after ?? '')
        .orderBy('uid')
        .limit(scope.limit)
  ).execute()
  return rows.map((row) => ({ uid: row.uid, keys: namedByVersion(row) }))
}

async function readJobNames(db: Database, scope: Scope): Promise<NamedMedia[]> {
  const query = db
    .selectFrom('jobs')
    .leftJoin('compositions', 'compositions.jobUid', 'jobs.uid')
    .selectAll('jobs')
    .select('compositions.mediaKey')
  const rows = await ('uids' in scope
    ? query.where('jobs.uid', 'in', scope.uids)
    : query
        .where('jobs.uid', '>', scope.after ?? '')
        .orderBy('jobs.uid')
        .limit(scope.limit)
  ).execute()
  return rows.map((row) => ({
    uid: row.uid,
    keys: [jobRow.decode(row).audio?.mediaKey, row.mediaKey].filter(isString),
  }))
}

async function readUnfinished(db: Database, uids: string[]): Promise<string[]> {
  const jobs = await db
    .selectFrom('jobs')
    .select('uid')
    .where('uid', 'in', uids)
    .where('state', '=', 'importing')
    .execute()
  const regenerations = await db
    .selectFrom('regenerations')
    .select('uid')
    .where('uid', 'in', uids)
    .where((is) => is.or([is('endedAtMs', 'is', null), is('charge', '=', 'unknown')]))
    .execute()
  return [...jobs, ...regenerations].map(({ uid }) => uid)
}
