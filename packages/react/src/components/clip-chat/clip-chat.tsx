'use client'
import { isRetakeError } from '@retake/core'
import { forwardRef, useRef } from 'react'
import { useChatTexts } from '../../hooks/use-chat-texts.ts'
import { useClipChat } from '../../hooks/use-clip-chat.ts'
import { useClips } from '../../hooks/use-clips.ts'
import { useJob } from '../../hooks/use-job.ts'
import { examplesFor, InstructionExamples } from '../multi-clip-instruction/instruction-examples.tsx'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { AssistantMessage } from './assistant-message.tsx'
import { ChatComposer } from './chat-composer.tsx'
import { ChatLog } from './chat-log.tsx'
import { OutgoingRow, PersonMessage } from './person-message.tsx'
import type { ClipChatProps } from './types.ts'

const noAccess: readonly unknown[] = ['forbidden', 'not-found', 'unauthenticated']

/** Talks about a clip or the whole video: what is written becomes a plan with its price, and runs once approved. */
export const ClipChat = forwardRef<HTMLElement, ClipChatProps>(function ClipChat(props, ref) {
  const { jobId, clipIndex = null, onCompare, onStarted, className } = props
  const { t } = useChatTexts()
  const chat = useClipChat(jobId, clipIndex)
  const { data: clips = [] } = useClips(jobId)
  const { data: job } = useJob(jobId)
  const field = useRef<HTMLTextAreaElement>(null)
  const { messages, outgoing, error } = chat
  const write = (text: string) => {
    chat.setDraft(text)
    field.current?.focus()
  }
  const title = clipIndex === null ? t('chat.title') : t('chat.titleOf', { number: clipIndex + 1 })
  const shut = isRetakeError(error) && noAccess.includes(error.code)
  const empty = !chat.isPending && !chat.isError && messages.length + outgoing.length === 0
  return (
    <section ref={ref} className={`rt-chat${className ? ` ${className}` : ''}`} aria-label={title}>
      <header className="rt-panel-head">
        <h2>{title}</h2>
      </header>
      {chat.isError ? <ProblemNotice error={error} onRetry={chat.refetch} /> : null}
      {empty ? (
        <div className="rt-chat-empty">
          <p className="rt-muted">{t('chat.empty')}</p>
          <InstructionExamples
            examples={
              clipIndex === null
                ? examplesFor(t, clips, job)
                : [t('chat.exampleColor'), t('chat.exampleMotion'), t('chat.exampleLook')]
            }
            onPick={write}
          />
        </div>
      ) : (
        <ChatLog chat={chat} label={title}>
          {messages.map((message) =>
            message.role === 'person' ? (
              <PersonMessage key={message.id} inJob={clipIndex === null} {...{ message, write }} />
            ) : (
              <AssistantMessage key={message.id} {...{ jobId, message, chat, clips, onCompare, onStarted }} />
            ),
          )}
          {outgoing.map((message, index) => (
            <OutgoingRow key={message.id} first={index === 0} {...{ message, chat, write }} />
          ))}
        </ChatLog>
      )}
      {chat.connection === 'offline' && !chat.isError ? (
        <Notice icon="retry" role="status" title={t('studio.offline')}>
          {t('chat.offline')}
        </Notice>
      ) : null}
      {shut ? null : <ChatComposer ref={field} label={title} chat={chat} />}
    </section>
  )
})
