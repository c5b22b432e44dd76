'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useChatTexts } from '../../hooks/use-chat-texts.ts'
import type { ClipChat } from '../../hooks/use-clip-chat.ts'
import { Button } from '../primitives/button.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'

/** How near to its end somebody must be to be taken along with what is said next, CSS pixels. */
const nearPx = 80

export interface ChatLogProps {
  chat: ClipChat
  label: string
  children: ReactNode
}

/** What was said, the newest at the end, where it stays unless a person reads further up. */
export function ChatLog({ chat, label, children }: ChatLogProps): ReactNode {
  const { t } = useChatTexts()
  const log = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const watcher = new ResizeObserver(() => {
      if (log.current && atEnd.current) log.current.scrollTop = log.current.scrollHeight
    })
    if (said.current) watcher.observe(said.current)
    return () => watcher.disconnect()
  }, [])
  return (
    <div
      ref={log}
      className="rt-chat-log"
      role="log"
      aria-label={label}
      aria-relevant="additions"
      aria-busy={chat.isPending || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < nearPx
      }}
    >
      <div ref={said} className="rt-chat-said">
        {chat.isPending ? (
          <>
            <Skeleton kind="row" />
            <Skeleton kind="row" />
          </>
        ) : null}
        {chat.hasEarlier ? (
          <Button
            kind="quiet"
            size="small"
            className="rt-chat-earlier"
            pending={chat.isFetching}
            onClick={chat.loadEarlier}
          >
            {t('chat.earlier')}
          </Button>
        ) : null}
        {children}
      </div>
    </div>
  )
}
