'use client'
import type { ChatMessage } from '@retake/core'
import { createIdempotencyKey } from '@retake/core/client'
import { useEffect } from 'react'
import type { Connection } from '../provider/create-job-event-hub.ts'
import { useRetake } from '../provider/retake-context.ts'
import { type OutgoingMessage, readKeys } from '../reads/index.ts'
import { failureCode } from './failure-code.ts'
import { performAction } from './perform-action.ts'
import { useKept } from './use-kept.ts'
import { useLatestCallback } from './use-latest-callback.ts'

const none: OutgoingMessage[] = []

export interface Outbox {
  /** In the order in which they will be said. */
  outgoing: OutgoingMessage[]
  add(text: string, selection: number[]): void
  /** Sends one that failed again; what waits behind it follows. */
  retry(id: string): void
  /** Takes back one that is not being sent. */
  discard(id: string): void
}

export interface OutboxOptions {
  jobId: string
  clipIndex: number | null
  connection: Connection
  /** A message was said; the answer came. */
  onSaid(message: OutgoingMessage, answer: ChatMessage): void
}

/** Sends messages one after another, so that they are said in order, and each once however often it is sent. */
export function useOutbox({ jobId, clipIndex, connection, onSaid }: OutboxOptions): Outbox {
  const runtime = useRetake()
  const key = readKeys.outbox(jobId, clipIndex)
  const [outgoing, update] = useKept(key, none)
  const mark = (id: string, change: Partial<OutgoingMessage>) =>
    update((known) => known.map((one) => (one.id === id ? { ...one, ...change } : one)))
  const remove = (id: string) => update((known) => known.filter((one) => one.id !== id))
  const send = useLatestCallback(async () => {
    const [next] = runtime.cache.state(key).data ?? none
    if (next?.state !== 'waiting') return
    mark(next.id, { state: 'sending', error: null })
    const { id, text, selection } = next
    const about = clipIndex === null ? {} : { clipIndex }
    const outcome = await performAction(runtime, {
      name: 'createMessage',
      input: { jobId, text, ...about, ...(selection.length > 0 ? { selection } : {}) },
      options: { idempotencyKey: id },
    })
    if (outcome.state === 'failed') return mark(id, { state: 'failed', error: outcome.error })
    if (outcome.state === 'done') onSaid(next, outcome.result)
    remove(id)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the queue may free its first message.
  useEffect(() => void send(), [outgoing, send])
  const retryUnsent = useLatestCallback(() => {
    const [first] = outgoing
    if (first?.state === 'failed' && isUnsent(first.error)) mark(first.id, { state: 'waiting' })
  })
  useEffect(() => {
    if (connection === 'open') retryUnsent()
  }, [connection, retryUnsent])
  return {
    outgoing,
    add: (text, selection) =>
      update((known) => [
        ...known,
        { id: createIdempotencyKey(), text, selection, state: 'waiting', error: null },
      ]),
    retry: (id) => mark(id, { state: 'waiting' }),
    discard: remove,
  }
}

const unheard: readonly (string | null)[] = [null, 'network-error', 'timeout']

/** Whether the server may not have heard it: the connection, not the message, was the problem. */
const isUnsent = (error: unknown): boolean => unheard.includes(failureCode(error))
