import type { WakeUp } from '../ports/storage/index.ts'
import { composeJob } from './compose-job.ts'
import { importJob } from './import-job.ts'
import type { PipelineContext } from './pipeline-context.ts'
import { createPlaces } from './places.ts'
import { pruneAges, pruneLimit, sweepsPerPruning } from './prune-ages.ts'
import { removeDueMedia } from './remove-due-media.ts'
import { retainJob } from './retain-job.ts'
import { runBatch } from './run-batch.ts'
import { createThrottle } from './throttle.ts'

/** Works off wake-ups: imports, batches, compositions, retention. */
export interface Worker {
  /** Begins to work, with what the last process left undone. */
  start(): Promise<void>
  /** Stops starting work and resolves when nothing writes any more. */
  stop(): Promise<void>
}

/** All that the work behind the API needs from outside. */
export type WorkerOptions = Omit<PipelineContext, 'places' | 'throttle'>

/** Creates the worker of a server. `options.closing` must be aborted before `stop`. */
export function createWorker(options: WorkerOptions): Worker {
  const context: PipelineContext = {
    ...options,
    places: createPlaces(options.concurrency.perProvider),
    throttle: createThrottle(),
  }
  const { storage, dispatcher, timing, onError } = context
  let sweeps = 0
  let timer: ReturnType<typeof setInterval> | undefined

  async function deliver(wakeUp: WakeUp): Promise<void> {
    try {
      await handle(context, wakeUp)
    } catch (error) {
      if (!context.closing.aborted) onError(error)
    }
  }

  /** Sends again what is due: lost deliveries, backed-off work, what dead processes left. */
  async function sweep(): Promise<void> {
    try {
      for (const wakeUp of await storage.dueWakeUps(100)) await dispatcher.dispatch(wakeUp)
      await removeDueMedia(context)
      if (sweeps % sweepsPerPruning === 0) await storage.prune(pruneAges, pruneLimit)
      sweeps += 1
    } catch (error) {
      if (!context.closing.aborted) onError(error)
    }
  }

  return {
    async start() {
      await dispatcher.start(deliver)
      await sweep()
      timer = setInterval(sweep, timing.sweepMs)
    },
    async stop() {
      clearInterval(timer)
      await dispatcher.stop()
    },
  }
}

function handle(context: PipelineContext, wakeUp: WakeUp): Promise<void> {
  const separator = wakeUp.indexOf(':')
  const uid = wakeUp.slice(separator + 1)
  const kind = wakeUp.slice(0, separator) as 'batch' | 'import' | 'compose' | 'retain'
  switch (kind) {
    case 'batch':
      return runBatch(context, uid)
    case 'import':
      return importJob(context, uid)
    case 'compose':
      return composeJob(context, uid)
    case 'retain':
      return retainJob(context, uid)
    default:
      return kind satisfies never
  }
}
