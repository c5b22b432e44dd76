import type { BatchStorage } from '../../ports/storage/index.ts'
import { holdJob } from './hold-job.ts'
import { planRow } from './rows.ts'
import type { SqlContext } from './sql-context.ts'

export function sqlPlans({ read, write, flavour }: SqlContext): Pick<BatchStorage, 'savePlan' | 'findPlan'> {
  return {
    savePlan: (plan) =>
      write(async (db) => {
        if (!(await holdJob(db, flavour, plan.jobUid))) return
        await db.insertInto('plans').values(planRow.encode(plan)).execute()
      }),

    async findPlan(jobUid, planUid) {
      const row = await read((db) =>
        db
          .selectFrom('plans')
          .selectAll()
          .where('uid', '=', planUid)
          .where('jobUid', '=', jobUid)
          .executeTakeFirst(),
      )
      return row ? planRow.decode(row) : null
    },
  }
}
