export { createTranslate } from './create-translate.ts'
export { en } from './en.ts'
export { enAnalytics } from './en-analytics.ts'
export { enChat } from './en-chat.ts'
export { createFormat, type Format, type FormatOptions } from './format.ts'
export { keyOfCode } from './key-of-code.ts'
export type {
  AnalyticsMessageKey,
  Catalogue,
  ChatMessageKey,
  MessageKey,
  MessageParams,
  Messages,
  Translate,
} from './types.ts'
