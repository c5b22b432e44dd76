import { type BlockedClip, type PlanTarget, toDollars } from '@retake/core'
import type { Actor } from '../access/types.ts'
import type { JobRecord, PlannedTarget, PlanRecord } from '../ports/storage/index.ts'
import { forecastRemovals } from '../retention/forecast-removals.ts'
import type { Services } from '../services.ts'
import { passing } from './blocks.ts'
import { overBudget, readBudgetLeft } from './budgets.ts'
import { compileRequest } from './compile-request.ts'
import { estimateTargets, priceOf, quoteView } from './quote-targets.ts'
import type { CompiledTarget, PlanRequest } from './types.ts'

export interface BuildPlanInput {
  job: JobRecord
  actor: Actor
  request: PlanRequest
}

/**
 * Compiles a request into a plan: targets with reasons and prompts, what is in the way, and the price. Spends and
 * stores nothing.
 */
export async function buildPlan(services: Services, input: BuildPlanInput): Promise<PlanRecord> {
  const { storage, newId, planTtlSeconds, budgets } = services
  const { job, actor, request } = input
  const { compiled, diagnostics, blocked, rewording } = await compileRequest(services, { job, request })
  const planned = compiled.map((one) => one.planned)
  const runnable = planned.filter(canRun(blocked))
  const estimate = await estimateTargets(services, runnable)
  const removals = await forecastRemovals(services, job.uid, runnable)
  const targets = planned.map((target) => ({ ...target, ...priceOf(estimate, target) }))
  const createdAtMs = await storage.now()
  const left = await readBudgetLeft(storage, { actor, job, budgets, atMs: createdAtMs, batchUid: null })
  return {
    uid: newId(),
    jobUid: job.uid,
    plan: {
      instruction: request.kind === 'instruction' ? request.text : null,
      targets: targets.map((target, index) => {
        const shown = showTarget(target, compiled[index]?.shown)
        return { ...shown, warnings: [...shown.warnings, ...(removals.get(target.clipIndex) ?? [])] }
      }),
      diagnostics,
      ...(rewording === null ? {} : { rewording }),
      blocked: [...blocked, ...overBudget(targets, left)],
      quote: quoteView(estimate),
      budgetLeft: toDollars(left),
    },
    targets,
    createdAtMs,
    expiresAtMs: createdAtMs + planTtlSeconds * 1_000,
  }
}

/** Time and money free a clip; what cannot be made has no price, so that the quote is for what can. */
function canRun(blocked: BlockedClip[]): (target: { clipIndex: number }) => boolean {
  const never = new Set(blocked.filter(({ code }) => !passing.has(code)).map(({ clipIndex }) => clipIndex))
  return ({ clipIndex }) => !never.has(clipIndex)
}

function showTarget(
  { clipIndex, instruction, prompt, changes, costMicros }: PlannedTarget,
  { because, warnings }: CompiledTarget['shown'] = { because: '', warnings: [] },
): PlanTarget {
  return { clipIndex, instruction, prompt, because, changes, cost: toDollars(costMicros), warnings }
}
