import type { LibraryStorage, Owner, OwnTemplate } from '../../ports/storage/index.ts'
import { templateRow } from './rows.ts'
import type { Database } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

export function sqlLibrary({ read, write, flavour }: SqlContext): LibraryStorage {
  return {
    createTemplate: (template) =>
      write(async (db, nowMs) => {
        const row = templateRow.encode({ ...template, createdAtMs: nowMs, updatedAtMs: nowMs })
        await db.insertInto('templates').values(row).execute()
        return templateRow.decode(row)
      }),

    async findTemplate({ uid, tenantId, ownerId }) {
      const row = await read((db) =>
        db
          .selectFrom('templates')
          .selectAll()
          .where('uid', '=', uid)
          .where('tenantId', '=', tenantId)
          .where((where) => where.or([where('ownerId', '=', ownerId), where('isPublic', '=', 1)]))
          .executeTakeFirst(),
      )
      return row ? templateRow.decode(row) : null
    },

    async listTemplates(owner, shelf, page) {
      const rows = await read((db) => selectShelf(db, owner, shelf, page).execute())
      return rows.map(templateRow.decode)
    },

    updateTemplate: (template, { isPublic, ...changes }) =>
      write(async (db, nowMs) => {
        const row = await db
          .updateTable('templates')
          .set({
            ...changes,
            ...(isPublic === undefined ? {} : { isPublic: isPublic ? 1 : 0 }),
            updatedAtMs: nowMs,
          })
          .where((where) => where.and(own(template)))
          .returningAll()
          .executeTakeFirst()
        return row ? templateRow.decode(row) : null
      }),

    deleteTemplate: (template) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('templates')
          .where((where) => where.and(own(template)))
          .executeTakeFirst()
        return numDeletedRows > 0n
      }),

    setDismissed: (clipUid, suggestion, dismissed) =>
      write(async (db) => {
        if (!dismissed) {
          await db
            .deleteFrom('dismissals')
            .where('clipUid', '=', clipUid)
            .where('suggestion', '=', suggestion)
            .execute()
          return
        }
        const clip = await db
          .selectFrom('clips')
          .select('uid')
          .where('uid', '=', clipUid)
          .$if(flavour.locksRows, (query) => query.forKeyShare())
          .executeTakeFirst()
        if (!clip) return
        await db
          .insertInto('dismissals')
          .values({ clipUid, suggestion })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),

    async listDismissed(clipUid) {
      const rows = await read((db) =>
        db.selectFrom('dismissals').select('suggestion').where('clipUid', '=', clipUid).execute(),
      )
      return rows.map(({ suggestion }) => suggestion)
    },
  }
}

const own = ({ uid, tenantId, ownerId }: OwnTemplate) => ({ uid, tenantId, ownerId })

function selectShelf(
  db: Database,
  { tenantId, ownerId }: Owner,
  shelf: 'mine' | 'public',
  { after, limit }: { after: string | null; limit: number },
) {
  const last = db.selectFrom('templates').select('sequence').where('uid', '=', after)
  return db
    .selectFrom('templates')
    .selectAll()
    .where('tenantId', '=', tenantId)
    .$if(shelf === 'mine', (query) => query.where('ownerId', '=', ownerId))
    .$if(shelf === 'public', (query) => query.where('isPublic', '=', 1).where('ownerId', '!=', ownerId))
    .$if(after !== null, (query) => query.where('sequence', '<', last))
    .orderBy('sequence', 'desc')
    .limit(limit)
}
