'use client'
export { ClipChat, type ClipChatProps } from '../components/clip-chat/index.ts'
export { type ClipChat as ClipChatState, useClipChat } from '../hooks/use-clip-chat.ts'
export { type ChatMessageKey, enChat } from '../messages/index.ts'
