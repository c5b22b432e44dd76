import type { SqlFlavour } from './flavour.ts'
import type { Writing } from './schema.ts'

/** Keeps a job from being removed before this transaction ends. False when it is gone. */
export async function holdJob(db: Writing, flavour: SqlFlavour, jobUid: string): Promise<boolean> {
  const job = await db
    .selectFrom('jobs')
    .select('uid')
    .where('uid', '=', jobUid)
    .$if(flavour.locksRows, (query) => query.forKeyShare())
    .executeTakeFirst()
  return job !== undefined
}
