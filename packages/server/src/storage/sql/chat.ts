import type { ChatStorage, MessageSnapshot, PlanRecord } from '../../ports/storage/index.ts'
import { writeEvents } from './events.ts'
import { holdJob } from './hold-job.ts'
import { answerOrRefuse } from './idempotency.ts'
import { batchRow, messageRow, planRow, regenerationRow } from './rows.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

type Run = NonNullable<MessageSnapshot['run']>
type Page = Parameters<ChatStorage['listMessages']>[1]

export function sqlChat({ write, snapshot, flavour }: SqlContext): ChatStorage {
  return {
    addMessages: ({ jobUid, messages, plan, idempotency, events }) =>
      write(async (db, nowMs) => {
        if (!(await holdJob(db, flavour, jobUid))) return
        if (idempotency) await answerOrRefuse(db, idempotency)
        await db.insertInto('plans').values(planRow.encode(plan)).execute()
        await db.insertInto('messages').values(messages.map(messageRow.encode)).execute()
        await writeEvents(db, jobUid, events, nowMs)
      }),

    listMessages: (jobUid, page) =>
      snapshot(async (db) => {
        const rows = await selectMessages(db, jobUid, page).execute()
        const planUids = rows.flatMap(({ planUid }) => planUid ?? [])
        const plans = await findPlans(db, planUids)
        const runs = await findRuns(db, planUids)
        return rows.map((row) => ({
          message: messageRow.decode(row),
          plan: plans.get(row.planUid ?? '') ?? null,
          run: runs.get(row.planUid ?? '') ?? null,
        }))
      }),
  }
}

function selectMessages(db: Database, jobUid: string, { clipIndex, before, limit }: Page) {
  const last = db.selectFrom('messages').select('sequence').where('uid', '=', before)
  return db
    .selectFrom('messages')
    .selectAll()
    .where('jobUid', '=', jobUid)
    .$if(clipIndex !== null, (query) => query.where('clipIndex', '=', clipIndex))
    .$if(before !== null, (query) => query.where('sequence', '<', last))
    .orderBy('sequence', 'desc')
    .limit(limit)
}

async function findPlans(db: Writing, planUids: string[]): Promise<Map<string, PlanRecord>> {
  if (planUids.length === 0) return new Map()
  const rows = await db.selectFrom('plans').selectAll().where('uid', 'in', planUids).execute()
  return new Map(rows.map((row) => [row.uid, planRow.decode(row)]))
}

/** The newest batch of each plan, by plan. */
async function findRuns(db: Writing, planUids: string[]): Promise<Map<string, Run>> {
  if (planUids.length === 0) return new Map()
  const batches = await db.selectFrom('batches').selectAll().where('planUid', 'in', planUids).execute()
  const runs = new Map<string, Run>()
  for (const row of batches.toSorted((a, b) => a.sequence - b.sequence))
    runs.set(row.planUid ?? '', { batch: batchRow.decode(row), regenerations: [] })
  const byUid = new Map([...runs.values()].map((run) => [run.batch.uid, run]))
  if (byUid.size === 0) return runs
  const attempts = await db
    .selectFrom('regenerations')
    .selectAll()
    .where('batchUid', 'in', [...byUid.keys()])
    .execute()
  const inOrder = attempts.toSorted((a, b) => a.position - b.position || a.sequence - b.sequence)
  for (const row of inOrder) byUid.get(row.batchUid)?.regenerations.push(regenerationRow.decode(row))
  return runs
}
