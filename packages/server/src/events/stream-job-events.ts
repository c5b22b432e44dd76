import type { Storage } from '../ports/storage/index.ts'
import type { MediaSigner } from '../views/types.ts'
import type { EventHub } from './event-hub.ts'
import type { EventTiming } from './event-timing.ts'
import { signEvent } from './sign-event.ts'

export interface EventStreamOptions {
  storage: Storage
  hub: EventHub
  signer: MediaSigner
  timing: EventTiming
  jobUid: string
  /** The sequence the reader has seen. */
  after: number
  /** The payload to begin with, at `after`: so that a reader that loses the line at once knows where it was. */
  greeting: string | null
  /** Ends the stream: the server closes or the reader went away. */
  signal: AbortSignal
  /** Whether the reader may still read; asked again and again. */
  mayRead: () => Promise<boolean>
}

const pageSize = 100
const encoder = new TextEncoder()

/** A bell that remembers having been rung since it was last silenced. */
function createBell() {
  let rung = false
  let wake: (() => void) | null = null
  return {
    ring() {
      rung = true
      wake?.()
    },
    silence() {
      rung = false
    },
    /** Resolves once it rings, at once if it has, or after `ms`. */
    async wait(ms: number): Promise<void> {
      if (rung) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      wake = null
    },
  }
}

/**
 * Streams the events of a job from the table, in order, none left out and none twice. Nothing is buffered beyond what
 * the reader has asked for: a slow reader is simply further back in the table.
 */
export function streamJobEvents(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { hub, timing, jobUid, mayRead, signal } = options
  const bell = createBell()
  const unsubscribe = hub.subscribe(jobUid, bell.ring)
  const checking = setInterval(check, timing.accessCheckMs)
  const reader = createReader(options, bell)
  let controller: ReadableStreamDefaultController<Uint8Array>
  let over = false

  /** Frees everything, once; `how` then tells the stream. */
  function end(how: () => void): void {
    if (over) return
    over = true
    clearInterval(checking)
    unsubscribe()
    signal.removeEventListener('abort', close)
    bell.ring()
    how()
  }
  function close(): void {
    end(() => controller.close())
  }
  async function check(): Promise<void> {
    if (!(await mayRead().catch(() => false))) close()
  }

  return new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given
        const first = options.greeting === null ? '' : `id: ${options.after}\ndata: ${options.greeting}\n`
        controller.enqueue(encoder.encode(`retry: 1000\n${first}\n`))
        signal.addEventListener('abort', close)
        if (signal.aborted) close()
      },
      async pull() {
        try {
          const text = await reader.next(() => over)
          if (!over) controller.enqueue(encoder.encode(text))
        } catch (error) {
          end(() => controller.error(error))
        }
      },
      cancel: () => end(() => {}),
    },
    { highWaterMark: 1 },
  )
}

/** Reads the table from where the reader is. */
function createReader(
  { storage, signer, timing, jobUid, after }: EventStreamOptions,
  bell: ReturnType<typeof createBell>,
) {
  let sequence = after
  return {
    /** The next events as text; a comment when there were none for a while; empty once it is over. */
    async next(isOver: () => boolean): Promise<string> {
      for (let silentMs = 0; silentMs < timing.heartbeatMs; silentMs += timing.eventPollMs) {
        if (isOver()) return ''
        bell.silence()
        const lines: string[] = []
        for (const event of await storage.listEvents(jobUid, sequence, pageSize)) {
          sequence = event.sequence
          lines.push(`id: ${sequence}\ndata: ${await signEvent(event.payload, signer)}\n\n`)
        }
        if (lines.length > 0) return lines.join('')
        await bell.wait(timing.eventPollMs)
      }
      return ': still here\n\n'
    },
  }
}
