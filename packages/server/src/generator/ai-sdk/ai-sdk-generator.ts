import { experimental_getVideoStatus, experimental_startVideo } from 'ai'
import type { GenerationFailure, GenerationStatus, VideoGenerator } from '../../ports/video-generator.ts'
import type { AiSdkGeneratorOptions } from './options.ts'
import { isGone, toSdkError } from './sdk-errors.ts'

type Operation = Awaited<ReturnType<typeof experimental_startVideo>>['operation']
type Status = Awaited<ReturnType<typeof experimental_getVideoStatus>>
type Video = Extract<Status, { status: 'completed' }>['videos'][number]

/**
 * A generator over any video model of the Vercel AI SDK. The SDK promises neither that a reference is recognised nor
 * that a generation can be found or stopped, so a broken connection leaves `unknown`, and what was cancelled comes in
 * as a candidate. Each result is a new source.
 * @throws TypeError for a model that cannot be started without waiting for its end.
 */
export function aiSdkGenerator(options: AiSdkGeneratorOptions): VideoGenerator {
  const { model, settings, pollIntervalMs = 5_000, typicalSeconds = { low: 30, high: 180 } } = options
  const name = typeof model === 'string' ? model : `${model.provider}/${model.modelId}`
  if (typeof model !== 'string' && !('doStart' in model && model.doStart !== undefined)) {
    throw new TypeError(
      `${name} cannot be started and asked for later (no doStart). Give another video model.`,
    )
  }
  const poll: VideoGenerator['poll'] = async (handle, { signal }) => {
    try {
      // One try: whether and when to ask again is decided by who asks.
      const call = { operation: JSON.parse(handle) as Operation, abortSignal: signal, maxRetries: 0 }
      return toStatus(await experimental_getVideoStatus(model, call), name)
    } catch (error) {
      if (!isGone(error)) throw toSdkError(error)
      return failed('provider-failed', 'The provider does not know this generation any more.', 'unknown')
    }
  }
  return {
    capabilities: { model: name, idempotent: false, findable: false, pollIntervalMs, typicalSeconds },
    review: () => [],
    async submit({ prompt, slotSeconds, seed }, { signal }) {
      const wish = { prompt, duration: Math.ceil(slotSeconds), ...(seed === null ? {} : { seed }) }
      try {
        // Its own retries would send twice what may have arrived the first time.
        const once = { n: 1, maxRetries: 0, abortSignal: signal }
        const { operation } = await experimental_startVideo({ ...settings, model, ...wish, ...once })
        return JSON.stringify(operation)
      } catch (error) {
        throw toSdkError(error)
      }
    },
    poll,
    cancel: poll,
    find: () =>
      Promise.reject(
        new TypeError('The AI SDK cannot look a generation up: ask `capabilities.findable` first.'),
      ),
    release: async () => {},
    close: async () => {},
  }
}

function toStatus(status: Status, model: string): GenerationStatus {
  if (status.status === 'pending') return { state: 'running', progress: null }
  // The words may be refused for good, so it is not repeated by itself.
  if (status.status === 'error') return failed('provider-failed', 'The provider could not make it.', 'none')
  const body = status.videos[0] && toBody(status.videos[0])
  if (!body) return failed('media-invalid', 'The provider made no video that can be fetched.', 'unknown')
  return { state: 'succeeded', output: { body, model, seed: null, chargedMicros: null, newSource: true } }
}

function toBody(video: Video) {
  if (video.type === 'url') return { kind: 'url' as const, url: video.url }
  if (video.type === 'uploaded') return null
  const bytes =
    video.type === 'binary' ? video.data : Uint8Array.from(atob(video.data), (c) => c.charCodeAt(0))
  return { kind: 'stream' as const, open: () => new Blob([new Uint8Array(bytes)]).stream() }
}

function failed(
  code: GenerationFailure['code'],
  detail: string,
  charged: GenerationFailure['charged'],
): GenerationStatus {
  return { state: 'failed', failure: { code, detail, retryable: false, charged } }
}
