import { createReadStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { isRetakeError, RetakeError } from '@retake/core'
import { copyMedia, findFfmpeg } from '../../ffmpeg/index.ts'
import type {
  GenerationFailure,
  GenerationOutput,
  GenerationRequest,
  GenerationStatus,
  VideoGenerator,
} from '../../ports/video-generator.ts'
import type { FfmpegGeneratorOptions } from './options.ts'
import type { RenderTask } from './render.ts'
import { render } from './render.ts'
import { openRenderFolder, type RenderFolder } from './render-folder.ts'
import { reviewDraft } from './review-draft.ts'
import { slots } from './slots.ts'

/** A render of this process. */
interface LiveRender {
  progress: number
  failure: GenerationFailure | null
  abort: AbortController
  done: Promise<void>
}

const model = 'ffmpeg'

function failureOf(cause: unknown): GenerationFailure {
  const known = isRetakeError(cause) ? cause : null
  if (known?.code === 'media-invalid')
    return { code: 'media-invalid', detail: known.message, retryable: false, charged: 'none' }
  const detail =
    known?.message ?? `The render failed: ${cause instanceof Error ? cause.message : 'unknown reason'}`
  return { code: 'provider-failed', detail, retryable: known?.retryable ?? true, charged: 'none' }
}

function seedOf(request: GenerationRequest, handle: string): number {
  return request.seed ?? Number.parseInt(handle.slice(0, 6), 16)
}

/** Copies media that has no path here into the render folder, where it outlives this process. */
async function keepSource(
  request: GenerationRequest,
  files: RenderFolder,
  handle: string,
  signal: AbortSignal,
): Promise<string> {
  const { media } = request.source
  if (media.localPath !== null) return media.localPath
  const part = files.newPart(handle)
  await copyMedia(media, part, signal)
  await rename(part, files.sourcePath(handle))
  return files.sourcePath(handle)
}

/**
 * Applies modifications to the clip's real footage with ffmpeg: every version is rendered from its source in one
 * encode and fills its slot to the frame. Costs nothing but time, and says in `review` what it cannot do.
 *
 * A render is named by its reference, so submitting it again finds it; its task lies beside it, so a process that
 * finds a handle without a result, after a crash, renders it again.
 */
export function ffmpegGenerator(options: FfmpegGeneratorOptions = {}): VideoGenerator {
  const workFolder = options.workFolder ?? join(tmpdir(), 'retake-renders')
  const live = new Map<string, LiveRender>()
  const turn = slots(options.concurrency ?? 2)
  let opened: Promise<RenderFolder> | null = null
  const folder = (): Promise<RenderFolder> => {
    opened ??= openRenderFolder(workFolder).catch((cause) => {
      opened = null
      throw new RetakeError('storage-full', `Renders cannot be kept in ${workFolder}.`, { cause })
    })
    return opened
  }

  async function run(files: RenderFolder, handle: string, task: RenderTask, job: LiveRender): Promise<void> {
    const ffmpegPath = await findFfmpeg(options.ffmpegPath)
    const part = files.newPart(handle)
    try {
      await render(task, part, {
        ffmpegPath,
        signal: job.abort.signal,
        onProgress: (progress) => {
          job.progress = Math.max(job.progress, progress)
        },
      })
      if (!job.abort.signal.aborted) await files.complete(handle, part)
    } finally {
      await rm(part, { force: true })
    }
  }

  function start(files: RenderFolder, handle: string, task: RenderTask): LiveRender {
    const job: LiveRender = {
      progress: 0,
      failure: null,
      abort: new AbortController(),
      done: Promise.resolve(),
    }
    live.set(handle, job)
    job.done = turn(job.abort.signal, () => run(files, handle, task, job)).catch((cause) => {
      if (!job.abort.signal.aborted) job.failure = failureOf(cause)
    })
    return job
  }

  function outputOf(files: RenderFolder, handle: string, seed: number): GenerationOutput {
    const open = () =>
      Readable.toWeb(createReadStream(files.outputPath(handle))) as ReadableStream<Uint8Array>
    return { body: { kind: 'stream', open }, model, seed, chargedMicros: null, newSource: false }
  }

  async function status(files: RenderFolder, handle: string): Promise<GenerationStatus> {
    const lost: GenerationStatus = {
      state: 'failed',
      failure: {
        code: 'provider-failed',
        detail: 'This render is not known here any more.',
        retryable: true,
        charged: 'none',
      },
    }
    if (!files.isHandle(handle)) return lost
    const task = await files.readTask(handle)
    if (!task) return lost
    if (await files.hasOutput(handle))
      return { state: 'succeeded', output: outputOf(files, handle, task.seed) }
    if (await files.isCancelled(handle)) return { state: 'cancelled', charged: 'none' }
    const job = live.get(handle)
    if (job?.failure) return { state: 'failed', failure: job.failure }
    if (job) return { state: 'running', progress: job.progress }
    if (await files.rendersElsewhere(handle)) return { state: 'running', progress: null }
    await files.clearAbandoned(handle)
    if (!live.has(handle)) start(files, handle, task)
    return { state: 'running', progress: 0 }
  }

  return {
    capabilities: {
      model,
      idempotent: true,
      findable: true,
      pollIntervalMs: 250,
      typicalSeconds: { low: 1, high: 10 },
    },
    review: reviewDraft,
    async submit(request, { signal }) {
      await findFfmpeg(options.ffmpegPath)
      const files = await folder()
      const handle = files.handleOf(request.reference)
      if (live.has(handle) || (await files.readTask(handle))) return handle
      const sourcePath = await keepSource(request, files, handle, signal)
      const task: RenderTask = {
        reference: request.reference,
        sourcePath,
        edits: request.edits,
        analysis: request.source.analysis,
        slotSeconds: request.slotSeconds,
        seed: seedOf(request, handle),
      }
      await files.writeTask(handle, task)
      if (!live.has(handle)) start(files, handle, task)
      return handle
    },
    async poll(handle) {
      return status(await folder(), handle)
    },
    async cancel(handle) {
      const files = await folder()
      if (!files.isHandle(handle) || !(await files.readTask(handle)))
        return { state: 'cancelled', charged: 'none' }
      if (!(await files.hasOutput(handle))) {
        await files.markCancelled(handle)
        live.get(handle)?.abort.abort()
        await live.get(handle)?.done
      }
      return status(files, handle)
    },
    async find(reference) {
      const files = await folder()
      const handle = files.handleOf(reference)
      return (await files.readTask(handle)) ? handle : null
    },
    async release(handle) {
      const files = await folder()
      if (!files.isHandle(handle)) return
      live.get(handle)?.abort.abort()
      await live.get(handle)?.done
      live.delete(handle)
      await files.remove(handle)
    },
    async close() {
      const jobs = [...live.values()]
      for (const job of jobs) job.abort.abort()
      await Promise.all(jobs.map((job) => job.done))
      live.clear()
    },
  }
}
