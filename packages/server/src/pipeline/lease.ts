import type { PipelineContext } from './pipeline-context.ts'

/** A claim that is kept alive while work goes on. */
export interface Lease {
  /** Aborted when somebody else took over: nothing may be written any more. */
  lost: AbortSignal
  /** Aborted once a person asked to cancel. */
  cancelled: AbortSignal
  /** Aborted when the lease is lost or the process closes: stop without writing. */
  stop: AbortSignal
  noteCancel(): void
  /** Ends the claim's upkeep; when the process closes, gives the claim back so that the next one need not wait. */
  release(): Promise<void>
}

/** Keeps the claim on a regeneration alive, and learns on the way of cancels and take-overs. */
export function holdLease(context: PipelineContext, uid: string, fence: number): Lease {
  const { storage, timing } = context
  const lost = new AbortController()
  const cancelled = new AbortController()
  const beat = async () => {
    const outcome = await storage.updateRegeneration(uid, fence, { leaseMs: timing.leaseMs }, [])
    if (outcome.state === 'stale') lost.abort()
    else if (outcome.state === 'applied' && outcome.cancelRequested) cancelled.abort()
  }
  const timer = setInterval(() => beat().catch(context.onError), Math.min(1_000, timing.leaseMs / 3))
  const quiet = () => clearInterval(timer)
  context.closing.addEventListener('abort', quiet, { once: true })
  return {
    lost: lost.signal,
    cancelled: cancelled.signal,
    stop: AbortSignal.any([lost.signal, context.closing]),
    noteCancel: () => cancelled.abort(),
    async release() {
      quiet()
      context.closing.removeEventListener('abort', quiet)
      if (context.closing.aborted) await storage.updateRegeneration(uid, fence, { leaseMs: 0 }, [])
    },
  }
}
