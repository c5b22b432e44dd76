export { ClipChat } from './clip-chat.tsx'
export type { ClipChatProps } from './types.ts'
