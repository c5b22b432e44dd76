'use client'
import type { ChatMessage } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { type OutgoingMessage, readKeys } from '../reads/index.ts'
import { type ChatMessages, useChatMessages } from './use-chat-messages.ts'
import { useKept } from './use-kept.ts'
import { type Outbox, useOutbox } from './use-outbox.ts'

export interface ClipChat extends ChatMessages, Omit<Outbox, 'add'> {
  /** What is being written; kept for each clip while the page is open. */
  draft: string
  setDraft(text: string): void
  /** Says something. Nothing is spent: the answer is a plan to approve, or a question. */
  send(text: string, selection?: number[]): void
}

/** The chat of a clip, or with `clipIndex: null` of the whole job: what was said, what is on its way, what is being written. */
export function useClipChat(jobId: string, clipIndex: number | null): ClipChat {
  const { cache } = useRetake()
  const chat = useChatMessages(jobId, clipIndex)
  const [draft, updateDraft] = useKept(readKeys.draft(jobId, clipIndex), '')
  const onSaid = (message: OutgoingMessage, answer: ChatMessage) => {
    const key = readKeys.messages(jobId, clipIndex)
    cache.patch(key, (pages) => {
      if (!pages) return pages
      const said = [answer, questionOf(message, answer)].filter(
        ({ id }) => !pages.messages.some((known) => known.id === id),
      )
      return { ...pages, messages: [...said, ...pages.messages] }
    })
    cache.renew(key)
  }
  const { add, ...outbox } = useOutbox({ jobId, clipIndex, connection: chat.connection, onSaid })
  return {
    ...chat,
    ...outbox,
    draft,
    setDraft: (text) => updateDraft(() => text),
    send: (text, selection = []) => {
      if (text.trim() !== '') add(text.trim(), selection)
    },
  }
}

/** The person's side of an answer, until the chat is read again. */
function questionOf({ text, selection }: OutgoingMessage, answer: ChatMessage): ChatMessage {
  return {
    ...answer,
    id: answer.replyTo ?? '',
    role: 'person',
    text,
    selection,
    replyTo: null,
    state: null,
    plan: null,
    batch: null,
  }
}
