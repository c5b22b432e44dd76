import type {
  GenerationFailure,
  GenerationRequest,
  GenerationStatus,
  VideoGenerator,
} from '../ports/video-generator.ts'

/** How a submission goes: answered, refused before it started, or the connection breaks before or after it arrived. */
export type SubmitStep = 'accept' | 'drop-before' | 'drop-after' | Error

/** How the generations of a clip go, poll by poll over all its attempts; the last step is repeated. */
export type PollStep = 'running' | 'succeed' | GenerationFailure

export interface GenerationScript {
  /** One step a submission, the last repeated. Default: `accept`. */
  submits?: SubmitStep[]
  /** Default: `succeed`. */
  polls?: PollStep[]
  /** The bytes of the result; default: the bytes of the source. */
  output?: Uint8Array
}

export interface ScriptedGeneratorOptions {
  /** What happens to a clip, by its instruction. */
  scripts?: Record<string, GenerationScript>
  idempotent?: boolean
  findable?: boolean
  pollIntervalMs?: number
}

/** A generator that follows a script and bills to a log, as a provider over a network would. */
export interface ScriptedGenerator extends VideoGenerator {
  /** The reference of every generation that was started, in order: the provider's bill. */
  readonly bills: string[]
  /** Handles that were cancelled. */
  readonly cancelled: string[]
}

interface Generation {
  request: GenerationRequest
  script: GenerationScript
  cancelled: boolean
}

function counter() {
  const counts = new Map<string, number>()
  return {
    next(key: string): number {
      const count = counts.get(key) ?? 0
      counts.set(key, count + 1)
      return count
    },
  }
}

const step = <Step>(steps: Step[] | undefined, index: number, fallback: Step): Step =>
  steps?.[Math.min(index, steps.length - 1)] ?? fallback

/** Creates a {@link ScriptedGenerator}. Handles are references, so a second instance knows nothing of the first's. */
export function scriptedGenerator(options: ScriptedGeneratorOptions = {}): ScriptedGenerator {
  const { scripts = {}, idempotent = false, findable = false, pollIntervalMs = 1 } = options
  const generations = new Map<string, Generation>()
  const submissions = counter()
  const polls = counter()
  const bills: string[] = []
  const cancelled: string[] = []

  function start(request: GenerationRequest, script: GenerationScript): void {
    if (idempotent && generations.has(request.reference)) return
    bills.push(request.reference)
    generations.set(request.reference, { request, script, cancelled: false })
  }

  function advance(handle: string): GenerationStatus {
    const generation = generations.get(handle)
    if (generation === undefined) return lost
    if (generation.cancelled) return { state: 'cancelled', charged: 'none' }
    const poll = polls.next(generation.request.instruction)
    const next = step<PollStep>(generation.script.polls, poll, 'succeed')
    if (next === 'succeed') return succeeded(generation)
    if (next === 'running') return { state: 'running', progress: poll / 10 }
    return { state: 'failed', failure: next }
  }

  return {
    capabilities: {
      model: 'scripted',
      idempotent,
      findable,
      pollIntervalMs,
      typicalSeconds: { low: 1, high: 2 },
    },
    bills,
    cancelled,
    review: () => [],
    async submit(request) {
      const script = scripts[request.instruction] ?? {}
      const next = step<SubmitStep>(script.submits, submissions.next(request.instruction), 'accept')
      if (next instanceof Error) throw next
      if (next !== 'drop-before') start(request, script)
      if (next !== 'accept') throw new TypeError('socket hang up')
      return request.reference
    },
    poll: async (handle) => advance(handle),
    async cancel(handle) {
      const generation = generations.get(handle)
      if (generation !== undefined && step<PollStep>(generation.script.polls, 0, 'succeed') !== 'succeed') {
        generation.cancelled = true
        cancelled.push(handle)
      }
      return advance(handle)
    },
    find: async (reference) => (generations.has(reference) ? reference : null),
    release: async () => {},
    close: async () => {},
  }
}

const lost: GenerationStatus = {
  state: 'failed',
  failure: { code: 'provider-failed', detail: 'This handle is not known.', retryable: true, charged: 'none' },
}

function succeeded({ request, script }: Generation): GenerationStatus {
  const { output } = script
  const open = () => (output === undefined ? request.source.media.stream() : streamOf(output))
  return {
    state: 'succeeded',
    output: {
      body: { kind: 'stream', open },
      model: 'scripted',
      seed: null,
      chargedMicros: null,
      newSource: false,
    },
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
