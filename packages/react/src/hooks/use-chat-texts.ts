'use client'
import { type ChatMessageKey, enChat } from '../messages/index.ts'
import { useMessagesWith } from './use-messages-with.ts'

/** Gives the texts of the chat, and those of the studio, in the person's language. */
export const useChatTexts = () => useMessagesWith<ChatMessageKey>(enChat)
