import { sql } from 'kysely'
import type { CoordinationStorage, WakeUp } from '../../ports/storage/index.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

type WakeUpStorage = Pick<
  CoordinationStorage,
  'dueWakeUps' | 'scheduleWakeUp' | 'removeWakeUp' | 'wakeUpGeneration'
>

export function sqlWakeUps({ read, write, now }: SqlContext): WakeUpStorage {
  return {
    async dueWakeUps(limit) {
      const nowMs = await now()
      const rows = await read((db) => selectDue(db, nowMs, limit).execute())
      return rows.map(({ name }) => name as WakeUp)
    },

    scheduleWakeUp: (wakeUp, inMs, seen) =>
      write(async (db, nowMs) => {
        const generation = await readGeneration(db, wakeUp)
        const hasNews = seen !== undefined && generation !== 0 && generation !== seen
        if (!hasNews) await writeWakeUp(db, wakeUp, nowMs + inMs)
      }),

    removeWakeUp: (wakeUp, seen) =>
      write(async (db) => {
        await db
          .updateTable('wakeUps')
          .set({ dueAtMs: null })
          .where('name', '=', wakeUp)
          .where('generation', '=', seen)
          .execute()
      }),

    wakeUpGeneration: (wakeUp) => read((db) => readGeneration(db, wakeUp)),
  }
}

export function selectDue(db: Database, nowMs: number, limit: number) {
  return db.selectFrom('wakeUps').select('name').where('dueAtMs', '<=', nowMs).orderBy('dueAtMs').limit(limit)
}

export async function writeWakeUp(db: Writing, wakeUp: WakeUp, dueAtMs: number): Promise<void> {
  await db
    .insertInto('wakeUps')
    .values({ name: wakeUp, generation: 1, dueAtMs })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ generation: sql`wake_ups.generation + 1`, dueAtMs }),
    )
    .execute()
}

async function readGeneration(db: Database, wakeUp: WakeUp): Promise<number> {
  const row = await db
    .selectFrom('wakeUps')
    .select('generation')
    .where('name', '=', wakeUp)
    .where('dueAtMs', 'is not', null)
    .executeTakeFirst()
  return row?.generation ?? 0
}
