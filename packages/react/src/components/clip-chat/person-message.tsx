'use client'
import type { ChatMessage } from '@retake/core'
import type { ReactNode } from 'react'
import { useChatTexts } from '../../hooks/use-chat-texts.ts'
import type { ClipChat } from '../../hooks/use-clip-chat.ts'
import type { OutgoingMessage } from '../../reads/index.ts'
import { Button } from '../primitives/button.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'

/** Puts words into the field to be changed and sent again. */
type Write = (text: string) => void

export interface PersonMessageProps {
  message: ChatMessage
  /** The chat is of the whole job: which clip a message is about is said. */
  inJob: boolean
  write: Write
}

/** What a person wrote. */
export function PersonMessage({ message, inJob, write }: PersonMessageProps): ReactNode {
  const { t, format } = useChatTexts()
  const { text, clipIndex, selection, createdAt } = message
  const about = selection.length > 0 || clipIndex === null || !inJob ? selection : [clipIndex]
  return (
    <div className="rt-chat-row" data-role="person">
      <p className="rt-chat-bubble" dir="auto">
        {text}
      </p>
      <p className="rt-chat-facts">
        {about.length > 0 ? (
          <span>{t('chat.about', { numbers: about.map((index) => index + 1) })}</span>
        ) : null}
        <time dateTime={createdAt}>{format.moment(createdAt)}</time>
        <Button
          kind="quiet"
          size="small"
          icon="edit"
          aria-label={t('chat.edit', { text })}
          onClick={() => write(text)}
        />
      </p>
    </div>
  )
}

export interface OutgoingRowProps {
  message: OutgoingMessage
  /** The one whose turn it is. */
  first: boolean
  chat: ClipChat
  write: Write
}

/** A message that is not said yet: being sent, waiting for its turn, or held up. */
export function OutgoingRow({ message, first, chat, write }: OutgoingRowProps): ReactNode {
  const { t } = useChatTexts()
  const { id, text, state, error } = message
  const takeBack = () => chat.discard(id)
  const edit = () => {
    takeBack()
    write(text)
  }
  return (
    <div className="rt-chat-row" data-role="person" data-state={state}>
      <p className="rt-chat-bubble" dir="auto">
        {text}
      </p>
      <p className="rt-chat-facts">
        <span>{state === 'failed' ? t('chat.unsent') : t(first ? 'chat.sending' : 'chat.waiting')}</span>
        {state === 'sending' ? null : (
          <>
            <Button
              kind="quiet"
              size="small"
              icon="edit"
              aria-label={t('chat.edit', { text })}
              onClick={edit}
            />
            <Button
              kind="quiet"
              size="small"
              icon="close"
              aria-label={t('chat.discard', { text })}
              onClick={takeBack}
            />
          </>
        )}
      </p>
      {state === 'failed' ? <ProblemNotice error={error} onRetry={() => chat.retry(id)} /> : null}
    </div>
  )
}
