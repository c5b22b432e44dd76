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
  /** Ends the stream: the server closes or the reader went away. */
  signal: AbortSignal
  /** Whether the reader may still read; asked again and again. */
  mayRead: () => Promise<boolean>
}

const pageSize = 100
const encoder = new TextEncoder()

/** Resolves on a wake-up since the last call, after `ms`, or on abort. */
function createAlarm(signal: AbortSignal) {
  let woken = false
  let resolveWait: (() => void) | null = null
  const ring = () => {
    woken = true
    resolveWait?.()
  }
  signal.addEventListener('abort', ring)
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      resolveWait = () => {
        clearTimeout(timer)
        resolve()
      }
      if (woken) resolveWait()
    }).finally(() => {
      resolveWait = null
    })
  return {
    ring,
    wait,
    reset: () => {
      woken = signal.aborted
    },
  }
}

/**
 * Streams the events of a job from the table, in order, none left out and none twice. Nothing is buffered beyond what
 * the reader has asked for: a slow reader is simply further back in the table.
 */
export function streamJobEvents(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { storage, hub, signer, timing, jobUid, mayRead } = options
  const ended = new AbortController()
  const signal = AbortSignal.any([options.signal, ended.signal])
  const alarm = createAlarm(signal)
  const unsubscribe = hub.subscribe(jobUid, alarm.ring)
  const check = async () => {
    if (!(await mayRead().catch(() => false))) ended.abort()
  }
  const checking = setInterval(check, timing.accessCheckMs)
  signal.addEventListener('abort', () => {
    clearInterval(checking)
    unsubscribe()
  })
  let sequence = options.after

  async function nextText(): Promise<string> {
    for (let silentMs = 0; silentMs < timing.heartbeatMs; silentMs += timing.eventPollMs) {
      alarm.reset()
      const events = await storage.listEvents(jobUid, sequence, pageSize)
      const lines: string[] = []
      for (const event of events) {
        sequence = event.sequence
        lines.push(`id: ${sequence}\ndata: ${await signEvent(event.payload, signer)}\n\n`)
      }
      if (lines.length > 0) return lines.join('')
      await alarm.wait(timing.eventPollMs)
      if (signal.aborted) return ''
    }
    return ': still here\n\n'
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`retry: 1000\nid: ${sequence}\n\n`))
        signal.addEventListener('abort', () => controller.close(), { once: true })
        if (signal.aborted) controller.close()
      },
      async pull(controller) {
        try {
          const text = signal.aborted ? '' : await nextText()
          if (!signal.aborted) controller.enqueue(encoder.encode(text))
        } catch (error) {
          if (!signal.aborted) controller.error(error)
          ended.abort()
        }
      },
      cancel: () => ended.abort(),
    },
    { highWaterMark: 1 },
  )
}
