import type { BlockedClip, InstructionDiagnostic } from '@retake/core'
import type { ClipSnapshot, JobRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { busyClips } from './busy-clips.ts'
import { compileTarget } from './compile-target.ts'
import { findBasedClips } from './find-based-clips.ts'
import { readRequest } from './read-request.ts'
import { reviewTarget } from './review-target.ts'
import type { BasedClip, CompiledTarget, PlanRequest, ReadTarget } from './types.ts'

export interface CompiledRequest {
  compiled: CompiledTarget[]
  diagnostics: InstructionDiagnostic[]
  /** What is in the way, but for money. */
  blocked: BlockedClip[]
}

/** Reads a request, finds what each target is based on, compiles it and has the generator judge it. */
export async function compileRequest(
  services: Services,
  { job, request }: { job: JobRecord; request: PlanRequest },
): Promise<CompiledRequest> {
  const { storage } = services
  const clips = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const read = readRequest(request, { job, clips })
  const { based, blocked: missing } = await findBasedClips(storage, clipsOf(read.targets, clips))
  const { compiled, blocked: refused } = compileTargets(services, read.targets, { based, clips })
  const busy = busyClips([...based.values()].map(({ snapshot }) => snapshot))
  // One reason is enough: a wish for another length is not also a thing that cannot be drawn.
  const slots = read.blocked.filter(({ code }) => code === 'slot-length-fixed')
  const other = refused.filter(({ clipIndex }) => !slots.some((slot) => slot.clipIndex === clipIndex))
  return {
    compiled,
    diagnostics: read.diagnostics,
    blocked: [...read.blocked, ...missing, ...other, ...busy],
  }
}

function clipsOf(targets: ReadTarget[], clips: ClipSnapshot[]): ClipSnapshot[] {
  const wanted = new Set(targets.map(({ clipIndex }) => clipIndex))
  return clips.filter(({ clip }) => wanted.has(clip.clipIndex))
}

function compileTargets(
  { generator }: Services,
  targets: ReadTarget[],
  { based, clips }: { based: Map<number, BasedClip>; clips: ClipSnapshot[] },
): { compiled: CompiledTarget[]; blocked: BlockedClip[] } {
  const compiled: CompiledTarget[] = []
  const blocked: BlockedClip[] = []
  for (const target of targets) {
    const { clipIndex, referenceClipIndex } = target
    const clip = based.get(clipIndex)
    if (clip === undefined) continue
    if (referenceClipIndex === clipIndex) {
      blocked.push(ownReference(clipIndex))
      continue
    }
    const named = clips.find((snapshot) => snapshot.clip.clipIndex === referenceClipIndex)
    const result = compileTarget({ target, clip, reference: named?.current ?? null })
    const review = reviewTarget(generator, result, clip)
    compiled.push({ ...result, shown: { ...result.shown, warnings: review.warnings } })
    blocked.push(...review.blocked)
  }
  return { compiled, blocked }
}

function ownReference(clipIndex: number): BlockedClip {
  const detail = `Clip ${clipIndex + 1} cannot take its look from itself. Name another clip.`
  return { clipIndex, code: 'unsupported-change', detail }
}
