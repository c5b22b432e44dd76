'use client'
import type { ChatMessage, JobEvent } from '@retake/core'
import { useMemo, useRef } from 'react'
import type { Connection } from '../provider/create-job-event-hub.ts'
import { useRetake } from '../provider/retake-context.ts'
import { type ChatPages, readKeys } from '../reads/index.ts'
import { useJobEvents } from './use-job-events.ts'
import { type ReadResult, useRead } from './use-read.ts'

const pageSize = 30

export interface ChatMessages extends Omit<ReadResult<ChatPages>, 'data'> {
  /** Oldest first, each once. */
  messages: ChatMessage[]
  hasEarlier: boolean
  loadEarlier(): void
  connection: Connection
}

/** Reads what was said in a chat, the newest part first, and again whenever something is said or a plan is run. */
export function useChatMessages(jobId: string, clipIndex: number | null): ChatMessages {
  const { client } = useRetake()
  const pages = useRef(1)
  const { data, ...read } = useRead<ChatPages>({
    key: readKeys.messages(jobId, clipIndex),
    fetch: async (signal) => {
      const input = { jobId, limit: pageSize, ...(clipIndex === null ? {} : { clipIndex }) }
      let page = await client.listMessages(input, { signal })
      const messages = [...page.messages]
      for (let number = 1; number < pages.current && page.nextCursor !== null; number++) {
        page = await client.listMessages({ ...input, cursor: page.nextCursor }, { signal })
        messages.push(...page.messages)
      }
      return { messages, nextCursor: page.nextCursor }
    },
    // Others may have spoken while nobody looked.
    freshMs: () => 0,
  })
  const connection = useJobEvents(jobId, (event) => {
    if (isNews(event, clipIndex)) read.refetch()
  })
  const messages = useMemo(() => data?.messages.toReversed() ?? [], [data])
  return {
    ...read,
    connection,
    messages,
    hasEarlier: typeof data?.nextCursor === 'string',
    loadEarlier: () => {
      pages.current += 1
      read.refetch()
    },
  }
}

/** A batch that is queued is a plan that somebody runs. */
function isNews({ type, batch, clipIndex: about }: JobEvent, clipIndex: number | null): boolean {
  if (type === 'message') return clipIndex === null || about === clipIndex
  return type === 'batch' && batch?.status === 'queued'
}
