'use client'
import { maxInstructionLength } from '@retake/core'
import { forwardRef, type KeyboardEvent } from 'react'
import { useChatTexts } from '../../hooks/use-chat-texts.ts'
import type { ClipChat } from '../../hooks/use-clip-chat.ts'
import { Button } from '../primitives/button.tsx'

/** The field: Enter sends, Shift and Enter begins a line. Enter that ends the choice of an input method does neither. */
export const ChatComposer = forwardRef<HTMLTextAreaElement, { chat: ClipChat; label: string }>(
  function ChatComposer({ chat, label }, ref) {
    const { t } = useChatTexts()
    const { draft, setDraft } = chat
    const send = () => {
      if (draft.trim() === '') return
      chat.send(draft)
      setDraft('')
    }
    const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
      // Safari ends the composition before it tells of the key, which it then gives this number.
      if (event.keyCode === 229) return
      event.preventDefault()
      send()
    }
    return (
      <form
        className="rt-chat-composer"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <textarea
          ref={ref}
          className="rt-input"
          dir="auto"
          rows={1}
          enterKeyHint="send"
          maxLength={maxInstructionLength}
          value={draft}
          aria-label={t('chat.field', { title: label })}
          placeholder={t('chat.placeholder')}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          type="submit"
          icon="send"
          kind="primary"
          aria-label={t('chat.send')}
          disabled={draft.trim() === ''}
        />
      </form>
    )
  },
)
