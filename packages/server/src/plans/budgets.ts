import type { BlockedClip } from '@retake/core'
import type { Actor } from '../access/types.ts'
import type { Budgets } from '../options.ts'
import type { BudgetLimit, JobRecord, Storage } from '../ports/storage/index.ts'

export interface Spender {
  actor: Actor
  job: Pick<JobRecord, 'uid'>
  budgets: Budgets
  /** The storage clock; days are UTC. */
  atMs: number
  /** The batch that is charged; null while there is only a plan. */
  batchUid: string | null
}

const encode = encodeURIComponent

/** The accounts a batch is charged to. Job, user and day always count; a batch and a key only where limited. */
export function budgetLimits({ actor, job, budgets, atMs, batchUid }: Spender): BudgetLimit[] {
  const owner = `${encode(actor.tenantId)}:${encode(actor.userId)}`
  const day = new Date(atMs).toISOString().slice(0, 10)
  const limits: BudgetLimit[] = [
    { account: `job:${job.uid}`, limitMicros: budgets.perJobMicros ?? null },
    { account: `user:${owner}`, limitMicros: budgets.perUserMicros ?? null },
    { account: `day:${owner}:${day}`, limitMicros: budgets.perDayMicros ?? null },
  ]
  if (actor.keyId !== null && actor.spendLimitMicros !== null) {
    const account = `key:${encode(actor.tenantId)}:${encode(actor.keyId)}`
    limits.push({ account, limitMicros: actor.spendLimitMicros })
  }
  if (budgets.perBatchMicros !== undefined) {
    limits.push({ account: `batch:${batchUid ?? 'planned'}`, limitMicros: budgets.perBatchMicros })
  }
  return limits
}

/** Micro-dollars that the tightest limit leaves; null without limits. */
export async function readBudgetLeft(storage: Storage, spender: Spender): Promise<number | null> {
  const limits = budgetLimits(spender).filter(({ limitMicros }) => limitMicros !== null)
  if (limits.length === 0) return null
  const committed = await storage.readBudgets(limits.map(({ account }) => account))
  const left = limits.map(({ account, limitMicros }) => (limitMicros ?? 0) - (committed[account] ?? 0))
  return Math.max(0, Math.min(...left))
}

/** Names the clips that do not fit into what is left, counted in order. */
export function overBudget(
  items: { clipIndex: number; costMicros: number }[],
  leftMicros: number | null,
): BlockedClip[] {
  if (leftMicros === null) return []
  let left = leftMicros
  return items.flatMap(({ clipIndex, costMicros }) => {
    left -= costMicros
    if (left >= 0) return []
    left += costMicros
    const detail = `The budget has no room for clip ${clipIndex + 1}.`
    return [{ clipIndex, code: 'budget-exceeded' as const, detail }]
  })
}
