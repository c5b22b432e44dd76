export { createTranslate } from './create-translate.ts'
export { en } from './en.ts'
export { createFormat, type Format, type FormatOptions } from './format.ts'
export type { MessageKey, MessageParams, Messages, Translate } from './types.ts'
