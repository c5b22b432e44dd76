import type { SqlFlavour } from './flavour.ts'
import type { Writing } from './schema.ts'

/** Removes a job with all that references it, unless a clip of it is busy. */
export async function deleteJob(
  db: Writing,
  flavour: SqlFlavour,
  jobUid: string,
): Promise<'removed' | 'busy'> {
  if (flavour.locksRows) {
    // What is being admitted holds the job: from here on it is either seen below, or finds the job gone.
    await db.selectFrom('jobs').select('uid').where('uid', '=', jobUid).forUpdate().execute()
  }
  const busy = await db
    .selectFrom('clips')
    .innerJoin('regenerations', (join) =>
      join.onRef('regenerations.clipUid', '=', 'clips.uid').on('regenerations.endedAtMs', 'is', null),
    )
    .select('regenerations.uid')
    .where('clips.jobUid', '=', jobUid)
    .limit(1)
    .executeTakeFirst()
  if (busy) return 'busy'
  await removeWakeUps(db, jobUid)
  await db.deleteFrom('jobs').where('uid', '=', jobUid).execute()
  return 'removed'
}

async function removeWakeUps(db: Writing, jobUid: string): Promise<void> {
  const batches = await db.selectFrom('batches').select('uid').where('jobUid', '=', jobUid).execute()
  const names = [
    `import:${jobUid}`,
    `compose:${jobUid}`,
    `retain:${jobUid}`,
    ...batches.map(({ uid }) => `batch:${uid}`),
  ]
  const chunk = 1_000
  for (let start = 0; start < names.length; start += chunk) {
    const some = names.slice(start, start + chunk)
    await db.deleteFrom('wakeUps').where('name', 'in', some).execute()
  }
}
