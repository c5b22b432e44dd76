import { RetakeError } from '@retake/core'
import { readRetryAfter } from '@retake/core/client'
import type { GenerationStatus, VideoGenerator } from '@retake/server/handler'

export interface HttpGeneratorOptions {
  /** Like `https://api.video.example/v1`. */
  baseUrl: string
  /** Only what the provider's documentation promises: the same key again never starts or bills a second generation. */
  idempotent?: boolean
  /** Only if a generation can be looked up by the reference it was sent with. */
  findable?: boolean
  pollIntervalMs?: number
  /** Default: the global one. */
  fetch?: typeof fetch
}

/** A generator for a provider with an HTTP API of jobs: start one, ask for it, stop it. */
export function httpGenerator(options: HttpGeneratorOptions): VideoGenerator {
  const { baseUrl, idempotent = false, findable = false, pollIntervalMs = 2_000 } = options
  const call = (path: string, init: RequestInit) => (options.fetch ?? fetch)(`${baseUrl}${path}`, init)
  const ask = async (method: 'GET' | 'DELETE', handle: string, signal: AbortSignal) => {
    const response = await call(`/generations/${handle}`, { method, signal })
    // Gone without a word about money: a person has to look.
    if (response.status === 404) return failed('provider-failed', 'The provider lost it.', 'unknown')
    // Whatever is thrown here is asked again until the deadline.
    if (!response.ok) throw await refusal(response)
    return toStatus(await response.json())
  }
  return {
    capabilities: {
      model: 'example/video-1',
      idempotent,
      findable,
      pollIntervalMs,
      typicalSeconds: { low: 30, high: 120 },
    },
    review: () => [],
    async submit({ reference, prompt, slotSeconds, seed }, { signal }) {
      const response = await call('/generations', {
        method: 'POST',
        signal,
        headers: { 'content-type': 'application/json', 'idempotency-key': reference },
        body: JSON.stringify({ prompt, seconds: slotSeconds, seed }),
      })
      // A broken connection and a 5xx say nothing: it may have started. Any plain error means that.
      if (response.status >= 500) throw new Error(`The provider answered ${response.status}.`)
      // A 4xx says: surely not started. A RetakeError means that.
      if (!response.ok) throw await refusal(response)
      const { id } = (await response.json()) as { id: string }
      return id
    },
    poll: (handle, { signal }) => ask('GET', handle, signal),
    cancel: (handle, { signal }) => ask('DELETE', handle, signal),
    async find(reference, { signal }) {
      const response = await call(`/generations?client_reference=${reference}`, { signal })
      if (response.status === 404) return null
      if (!response.ok) throw await refusal(response)
      return ((await response.json()) as { id: string }).id
    },
    release: async () => {},
    close: async () => {},
  }
}

interface Answer {
  status: 'queued' | 'processing' | 'completed' | 'failed' | 'cancelled'
  progress?: number
  output_url?: string
  model?: string
  code?: string
  billed?: boolean
  /** Dollars. */
  cost?: number
}

function toStatus({ status, progress, output_url, model, code, billed, cost }: Answer): GenerationStatus {
  const charged = billed === undefined ? 'unknown' : billed ? 'charged' : 'none'
  if (status === 'cancelled') return { state: 'cancelled', charged }
  if (status === 'failed' && code === 'moderation')
    return failed('provider-refused', 'The provider refuses this prompt. Word it otherwise.', charged)
  if (status === 'failed') return failed('provider-failed', 'The provider could not make it.', charged)
  if (status !== 'completed' || output_url === undefined)
    return { state: 'running', progress: progress ?? null }
  return {
    state: 'succeeded',
    output: {
      body: { kind: 'url', url: output_url },
      model: model ?? 'example/video-1',
      seed: null,
      chargedMicros: cost === undefined ? null : Math.round(cost * 1_000_000),
      newSource: true,
    },
  }
}

type Charged = 'none' | 'charged' | 'unknown'

function failed(
  code: 'provider-failed' | 'provider-refused',
  detail: string,
  charged: Charged,
): GenerationStatus {
  const retryable = code === 'provider-failed' && charged === 'none'
  return { state: 'failed', failure: { code, detail, retryable, charged } }
}

async function refusal(response: Response): Promise<RetakeError> {
  const { status, headers } = response
  const { code } = (await response.json().catch(() => ({}))) as { code?: string }
  if (status === 429) {
    const retryAfterMs = readRetryAfter(headers.get('retry-after'))
    return new RetakeError('provider-rate-limited', 'The provider is busy.', { data: { retryAfterMs } })
  }
  if (code === 'moderation')
    return new RetakeError('provider-refused', 'The provider refuses this prompt. Word it otherwise.')
  const data = { retryable: status >= 500 }
  return new RetakeError('provider-failed', `The provider answered ${status}.`, { data })
}
