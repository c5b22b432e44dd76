import type { en } from './en.ts'
import type { enAnalytics } from './en-analytics.ts'
import type { enChat } from './en-chat.ts'
import type { Format } from './format.ts'

/** Every text there is, those of parts with an entry of their own too. */
export type Catalogue = typeof en & typeof enAnalytics & typeof enChat

/** The texts of the studio and its parts. */
export type MessageKey = keyof typeof en

/** The texts that come with the dashboard, beside those of the studio. */
export type AnalyticsMessageKey = MessageKey | keyof typeof enAnalytics

/** The texts that come with the chat, beside those of the studio. */
export type ChatMessageKey = MessageKey | keyof typeof enChat

/** What a message needs besides the format; `undefined` where it needs nothing. */
export type MessageParams<Key extends keyof Catalogue> = Catalogue[Key] extends string
  ? undefined
  : Catalogue[Key] extends (format: Format) => string
    ? undefined
    : Catalogue[Key] extends (format: Format, params: infer Params) => string
      ? Params
      : undefined

/** A catalogue: each text is a string, or a function of the locale's format and the message's parameters. */
export type Messages = {
  [Key in keyof Catalogue]: string | ((format: Format, params: NonNullable<MessageParams<Key>>) => string)
}

/** Gives the text of a message in the person's language. */
export type Translate<Known extends keyof Catalogue = MessageKey> = <Key extends Known>(
  key: Key,
  ...params: MessageParams<Key> extends undefined ? [] : [MessageParams<Key>]
) => string
