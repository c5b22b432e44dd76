import type { BlockedClip, InstructionDiagnostic, PlanTarget } from '@retake/core'
import type { ClipSnapshot, JobRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { busyClips } from './busy-clips.ts'
import { compileTarget } from './compile-target.ts'
import { findBasedClips } from './find-based-clips.ts'
import { proposeRewording, type Rewording } from './propose-rewording.ts'
import { readRequest } from './read-request.ts'
import { reviewTarget } from './review-target.ts'
import type { BasedClip, CompiledTarget, PlanRequest, ReadTarget } from './types.ts'

export interface CompiledRequest {
  compiled: CompiledTarget[]
  diagnostics: InstructionDiagnostic[]
  /** What is in the way, but for money. */
  blocked: BlockedClip[]
  /** What a model thinks was meant by words that name no clip. */
  rewording: Rewording | null
}

type CompiledTargets = Omit<CompiledRequest, 'rewording'>

/** Reads a request, finds what each target is based on, compiles it and has the generator judge it. */
export async function compileRequest(
  services: Services,
  { job, request }: { job: JobRecord; request: PlanRequest },
): Promise<CompiledRequest> {
  const { storage } = services
  const clips = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const read = readRequest(request, { job, clips })
  const rewording = await proposeRewording(services, request, { read, jobClips: { job, clips } })
  const { based, blocked: missing } = await findBasedClips(storage, clipsOf(read.targets, clips))
  const { compiled, diagnostics, blocked: refused } = compileTargets(services, read.targets, { based, clips })
  const busy = busyClips([...based.values()].map(({ snapshot }) => snapshot))
  // One reason is enough: a wish for another length is not also a thing that cannot be drawn.
  const slots = read.blocked.filter(({ code }) => code === 'slot-length-fixed')
  const other = refused.filter(({ clipIndex }) => !slots.some((slot) => slot.clipIndex === clipIndex))
  return {
    compiled,
    diagnostics: [...read.diagnostics, ...diagnostics],
    blocked: [...read.blocked, ...missing, ...other, ...busy],
    rewording,
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
): CompiledTargets {
  const found: CompiledTargets = { compiled: [], diagnostics: [], blocked: [] }
  for (const target of targets) {
    const { clipIndex, referenceClipIndex } = target
    const clip = based.get(clipIndex)
    if (clip === undefined) continue
    const named = clips.find((snapshot) => snapshot.clip.clipIndex === referenceClipIndex)
    const reference = named?.current ?? null
    if (named !== undefined && (named === clip.snapshot || reference === null)) {
      found.blocked.push(noReference(clipIndex, named))
      continue
    }
    const result = compileTarget({ target, clip, reference })
    if (target.style?.kind === 'transfer' && result.changes.length === 0) {
      found.diagnostics.push(alike(clipIndex, named, result.shown.warnings))
      continue
    }
    const review = reviewTarget(generator, result, clip)
    const { because, warnings } = result.shown
    found.compiled.push({ ...result, shown: { because, warnings: [...warnings, ...review.warnings] } })
    found.blocked.push(...review.blocked)
  }
  return found
}

function noReference(clipIndex: number, { clip, current }: ClipSnapshot): BlockedClip {
  const name = `Clip ${clipIndex + 1}`
  const source = `clip ${clip.clipIndex + 1}`
  return current === null
    ? {
        clipIndex,
        code: 'version-unavailable',
        detail: `There is no footage of ${source} to take a look from.`,
      }
    : {
        clipIndex,
        code: 'unsupported-change',
        detail: `${name} cannot take its look from itself. Name another clip.`,
      }
}

/** Nothing would change: the clips agree already, or the source says nothing of what was ticked. */
function alike(
  clipIndex: number,
  source: ClipSnapshot | undefined,
  warnings: PlanTarget['warnings'],
): InstructionDiagnostic {
  const same = `Clip ${clipIndex + 1} already looks like clip ${(source?.clip.clipIndex ?? 0) + 1}.`
  const message = warnings.length > 0 ? warnings.map(({ detail }) => detail).join(' ') : same
  return { code: 'no-modification', severity: 'warning', message, start: 0, end: 0 }
}
