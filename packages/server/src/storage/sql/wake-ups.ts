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
        await writeWakeUp(db, wakeUp, nowMs + inMs, seen)
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

/** @param seen One that was written again since that generation, and not removed, stays as it is. */
export async function writeWakeUp(
  db: Writing,
  wakeUp: WakeUp,
  dueAtMs: number,
  seen?: number,
): Promise<void> {
  await db
    .insertInto('wakeUps')
    .values({ name: wakeUp, generation: 1, dueAtMs })
    .onConflict((conflict) => {
      const update = conflict
        .column('name')
        .doUpdateSet({ generation: sql`wake_ups.generation + 1`, dueAtMs })
      if (seen === undefined) return update
      return update.where((eb) =>
        eb.or([eb('wakeUps.generation', '=', seen), eb('wakeUps.dueAtMs', 'is', null)]),
      )
    })
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
