import type { en } from './en.ts'
import type { Format } from './format.ts'

export type MessageKey = keyof typeof en

/** What a message needs besides the format; `undefined` where it needs nothing. */
export type MessageParams<Key extends MessageKey> = (typeof en)[Key] extends string
  ? undefined
  : (typeof en)[Key] extends (format: Format) => string
    ? undefined
    : (typeof en)[Key] extends (format: Format, params: infer Params) => string
      ? Params
      : undefined

/** A catalogue: each text is a string, or a function of the locale's format and the message's parameters. */
export type Messages = {
  [Key in MessageKey]: string | ((format: Format, params: NonNullable<MessageParams<Key>>) => string)
}

/** Gives the text of a message in the person's language. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...params: MessageParams<Key> extends undefined ? [] : [MessageParams<Key>]
) => string
