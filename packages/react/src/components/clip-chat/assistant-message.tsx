'use client'
import type { ChatMessage, Clip } from '@retake/core'
import { type ReactNode, useState } from 'react'
import { useChatTexts } from '../../hooks/use-chat-texts.ts'
import type { ClipChat } from '../../hooks/use-clip-chat.ts'
import { Button } from '../primitives/button.tsx'
import { ChatPlan } from './chat-plan.tsx'
import { ChatRun } from './chat-run.tsx'
import type { ClipChatProps } from './types.ts'

export interface AssistantMessageProps extends Pick<ClipChatProps, 'onCompare' | 'onStarted'> {
  jobId: string
  message: ChatMessage
  chat: ClipChat
  clips: readonly Clip[]
}

/** What the assistant made of a message: a plan to approve, the run of it, or a question. */
export function AssistantMessage(props: AssistantMessageProps): ReactNode {
  const { jobId, message, chat, clips, onCompare, onStarted } = props
  const { t } = useChatTexts()
  const { state, plan, batch, text, replyTo } = message
  const [startedId, setStartedId] = useState<string | null>(null)
  const batchId = batch?.batchId ?? startedId
  const question = chat.messages.find(({ id }) => id === replyTo)
  const again = () => {
    if (question) chat.send(question.text, question.selection)
  }
  const unaimed = plan?.diagnostics.some(({ code }) => code === 'no-target') ?? false
  return (
    <div className="rt-chat-row" data-role="assistant" data-state={batchId ? 'started' : state}>
      {batchId ? (
        <ChatRun {...{ jobId, batchId, clips, text, onCompare }} />
      ) : state === 'proposed' && plan ? (
        <ChatPlan
          {...{ jobId, plan, again }}
          explained={
            message.clipIndex === null || plan.targets.some((one) => one.clipIndex !== message.clipIndex)
          }
          send={chat.send}
          onStarted={(id) => {
            setStartedId(id)
            onStarted?.(id)
          }}
        />
      ) : (
        <p className="rt-chat-words" dir="auto">
          {text}
        </p>
      )}
      {state === 'asks' && unaimed && question && clips.length > 0 ? (
        <div className="rt-actions">
          <Button
            size="small"
            onClick={() =>
              chat.send(
                question.text,
                clips.map(({ clipIndex }) => clipIndex),
              )
            }
          >
            {t('instruction.useAll', { count: clips.length })}
          </Button>
        </div>
      ) : null}
      {state === 'expired' ? (
        <div className="rt-actions">
          <span className="rt-muted">{t('chat.expired')}</span>
          <Button size="small" icon="retry" disabled={!question} onClick={again}>
            {t('chat.askAgain')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
