import { noMeasurableRoom, RetakeError, unsupportedModifications } from '@retake/core'
import type { GenerationNotice, GenerationStatus, VideoGenerator } from '@retake/server/handler'
import { renderClip } from './render-clip.ts'

export interface PageGeneratorOptions {
  /** Which renderings fail, by their prompt. */
  fails?: (prompt: string) => boolean
  /** Holds rendering back until it resolves: for stories that show a run in progress. */
  hold?: Promise<void>
}

interface Render {
  status: GenerationStatus
  stop: AbortController
}

const capabilities = {
  model: 'page',
  idempotent: true,
  findable: true,
  pollIntervalMs: 60,
  typicalSeconds: { low: 1, high: 4 },
}

/** Makes versions inside the page: decodes the footage, applies the grade, encodes it again. */
export function pageGenerator(options: PageGeneratorOptions = {}): VideoGenerator {
  const renders = new Map<string, Render>()
  const statusOf = (handle: string) => renders.get(handle)?.status ?? lost
  return {
    capabilities,
    review: ({ edits, analysis }) => [
      ...unsupportedModifications(edits).map(unsupportedNotice),
      ...noMeasurableRoom(edits, analysis).map(
        ({ reason }): GenerationNotice => ({ code: 'no-measurable-room', detail: reason, effect: 'warn' }),
      ),
    ],
    async submit(request) {
      const { reference } = request
      if (renders.has(reference)) return reference
      const render: Render = { status: { state: 'running', progress: 0 }, stop: new AbortController() }
      renders.set(reference, render)
      void follow(render, async () => {
        await options.hold
        if (options.fails?.(request.prompt)) {
          throw new RetakeError('provider-failed', 'The picture could not be decoded after 1.2 s.')
        }
        const { signal } = render.stop
        return await renderClip(request, {
          signal,
          onProgress: (progress) => {
            if (!signal.aborted) render.status = { state: 'running', progress }
          },
        })
      })
      return reference
    },
    poll: async (handle) => statusOf(handle),
    async cancel(handle) {
      const render = renders.get(handle)
      if (render?.status.state === 'running') {
        render.status = { state: 'cancelled', charged: 'none' }
        render.stop.abort(new RetakeError('cancelled', 'Cancelled.'))
      }
      return statusOf(handle)
    },
    find: async (reference) => (renders.has(reference) ? reference : null),
    async release(handle) {
      renders.get(handle)?.stop.abort()
      renders.delete(handle)
    },
    async close() {
      for (const { stop } of renders.values()) stop.abort()
    },
  }
}

const lost: GenerationStatus = {
  state: 'failed',
  failure: { code: 'provider-failed', detail: 'This page was reloaded.', retryable: true, charged: 'none' },
}

function unsupportedNotice({ reason, partial }: { reason: string; partial: boolean }): GenerationNotice {
  return { code: 'unsupported-change', detail: reason, effect: partial ? 'warn' : 'refuse' }
}

/** Keeps the state of a render as it goes; a cancelled one stays cancelled. */
async function follow(render: Render, work: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  try {
    const bytes = await work()
    if (render.stop.signal.aborted) return
    const body = { kind: 'stream' as const, open: () => new Blob([bytes]).stream() }
    const output = { body, model: capabilities.model, seed: null, chargedMicros: null, newSource: false }
    render.status = { state: 'succeeded', output }
  } catch (error) {
    if (render.stop.signal.aborted) return
    const detail = error instanceof Error ? error.message : String(error)
    const failure = { code: 'provider-failed' as const, detail, retryable: true, charged: 'none' as const }
    render.status = { state: 'failed', failure }
  }
}
