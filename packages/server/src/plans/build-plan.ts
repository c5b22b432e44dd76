import { type BlockedClip, toDollars } from '@retake/core'
import type { Actor } from '../access/types.ts'
import type { ClipSnapshot, JobRecord, PlanRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { overBudget, readBudgetLeft } from './budgets.ts'
import { busyClips } from './busy-clips.ts'
import { compileTarget } from './compile-target.ts'
import { findBasedClips } from './find-based-clips.ts'
import { estimateClips, priceOf, quoteView } from './quote-clips.ts'
import { readRequest } from './read-request.ts'
import { reviewTarget } from './review-targets.ts'
import type { BasedClip, CompiledTarget, PlanRequest, ReadTarget } from './types.ts'

export interface BuildPlanInput {
  job: JobRecord
  actor: Actor
  request: PlanRequest
}

/**
 * Compiles a request into a plan: targets with reasons and prompts, what is in the way, and the price. Spends and
 * stores nothing.
 */
export async function buildPlan(
  services: Services,
  { job, actor, request }: BuildPlanInput,
): Promise<PlanRecord> {
  const { storage, newId, planTtlSeconds, budgets } = services
  const clips = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const read = readRequest(request, { job, clips })
  const { based, blocked: missing } = await findBasedClips(storage, clipsOf(read.targets, clips))
  const slots = read.blocked.filter(({ code }) => code === 'slot-length-fixed')
  const stopped = new Set(slots.map(({ clipIndex }) => clipIndex))
  const { compiled, blocked: refused } = compileTargets(services, read.targets, { based, clips, stopped })
  const indexes = compiled.map(({ planned }) => planned.clipIndex)
  const estimate = await estimateClips(services, indexes)
  const createdAtMs = await storage.now()
  const left = await readBudgetLeft(storage, { actor, job, budgets, atMs: createdAtMs, batchUid: null })
  const targets = compiled.map(({ planned }) => ({ ...planned, ...priceOf(estimate, planned.clipIndex) }))
  const busy = busyClips([...based.values()].map(({ snapshot }) => snapshot))
  const over = overBudget(targets, left)
  return {
    uid: newId(),
    jobUid: job.uid,
    plan: {
      instruction: request.kind === 'instruction' ? request.text : null,
      targets: compiled.map(({ planned, changes, shown }) => ({
        clipIndex: planned.clipIndex,
        instruction: planned.instruction,
        prompt: planned.prompt,
        ...shown,
        changes,
        cost: toDollars(priceOf(estimate, planned.clipIndex).costMicros),
      })),
      diagnostics: read.diagnostics,
      blocked: [...read.blocked, ...missing, ...refused, ...busy, ...over],
      quote: quoteView(estimate),
      budgetLeft: toDollars(left),
    },
    targets,
    createdAtMs,
    expiresAtMs: createdAtMs + planTtlSeconds * 1_000,
  }
}

function clipsOf(targets: ReadTarget[], clips: ClipSnapshot[]): ClipSnapshot[] {
  const wanted = new Set(targets.map(({ clipIndex }) => clipIndex))
  return clips.filter(({ clip }) => wanted.has(clip.clipIndex))
}

function compileTargets(
  { generator }: Services,
  targets: ReadTarget[],
  { based, clips, stopped }: { based: Map<number, BasedClip>; clips: ClipSnapshot[]; stopped: Set<number> },
): { compiled: CompiledTarget[]; blocked: BlockedClip[] } {
  const compiled: CompiledTarget[] = []
  const blocked: BlockedClip[] = []
  for (const target of targets) {
    const clip = based.get(target.clipIndex)
    if (clip === undefined) continue
    const { clipIndex, referenceClipIndex } = target
    if (referenceClipIndex === clipIndex) {
      blocked.push(ownReference(clipIndex))
      continue
    }
    const reference = clips.find(({ clip }) => clip.clipIndex === referenceClipIndex)?.current ?? null
    const result = compileTarget({ target, clip, reference })
    const review = reviewTarget(generator, result, clip)
    compiled.push({ ...result, shown: { ...result.shown, warnings: review.warnings } })
    // One reason is enough: a wish for another length is not also a thing that cannot be drawn.
    if (!stopped.has(clipIndex)) blocked.push(...review.blocked)
  }
  return { compiled, blocked }
}

function ownReference(clipIndex: number): BlockedClip {
  const detail = `Clip ${clipIndex + 1} cannot take its look from itself. Name another clip.`
  return { clipIndex, code: 'unsupported-change', detail }
}
