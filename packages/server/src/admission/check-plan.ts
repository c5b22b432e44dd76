import { RetakeError, toMicros } from '@retake/core'
import { passing } from '../plans/blocks.ts'
import { estimateTargets, priceOf } from '../plans/quote-targets.ts'
import type { ClipSnapshot, PlanRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { blockedError, diagnosticsError } from './refuse.ts'

function stale(detail: string): RetakeError {
  return new RetakeError('plan-stale', `${detail} Make the plan again.`)
}

/**
 * Refuses a plan that cannot run as it was shown.
 * @throws RetakeError `plan-expired`, a diagnostic's code, the code of a blocked clip, `nothing-to-do`.
 */
export function checkPlan(record: PlanRecord, atMs: number): void {
  if (atMs >= record.expiresAtMs) {
    throw new RetakeError('plan-expired', 'The quote of this plan has expired. Make the plan again.')
  }
  const refusal = refusalOf(record)
  if (refusal !== null) throw refusal
}

/** Why a plan can never run as it is, whenever it is asked; null when it can. */
export function refusalOf({ plan, targets }: Pick<PlanRecord, 'plan' | 'targets'>): RetakeError | null {
  if (plan.blocked.some(({ code }) => !passing.has(code))) return blockedError(plan.blocked)
  const refused = diagnosticsError(plan.diagnostics)
  if (refused !== null || targets.length > 0) return refused
  const hint = plan.diagnostics[0]?.message ?? 'Say what should change, and in which clips.'
  return new RetakeError('nothing-to-do', `No clip would change. ${hint}`)
}

/**
 * Refuses a plan whose clips moved on.
 * @throws RetakeError `plan-stale`.
 */
export function checkRevisions({ targets }: PlanRecord, clips: ClipSnapshot[]): void {
  for (const { clipUid, clipIndex, revision } of targets) {
    const found = clips.find(({ clip }) => clip.uid === clipUid)
    if (found?.clip.revision !== revision) throw stale(`Clip ${clipIndex + 1} has another version now.`)
  }
}

/**
 * Refuses a plan whose price is not the one shown, or above what the caller would pay.
 * @throws RetakeError `plan-stale`, `price-changed`.
 */
export async function checkPrice(
  services: Services,
  { targets }: PlanRecord,
  maxCost: number | undefined,
): Promise<void> {
  const estimate = await estimateTargets(services, targets)
  const same = targets.every((target) => priceOf(estimate, target).costMicros === target.costMicros)
  if (!same) throw stale('Prices have changed.')
  const total = targets.reduce((sum, { costMicros }) => sum + costMicros, 0)
  if (maxCost === undefined || total <= toMicros(maxCost)) return
  throw new RetakeError(
    'price-changed',
    `This costs $${total / 1_000_000}, more than the $${maxCost} you allowed.`,
  )
}
