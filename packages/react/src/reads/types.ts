declare const answer: unique symbol

/** Names what is read. The type remembers what the answer is. */
export type ReadKey<Data = unknown> = readonly unknown[] & { readonly [answer]?: Data }

/** Something to read from the API and to keep fresh while somebody watches it. */
export interface Read<Data> {
  key: ReadKey<Data>
  fetch(signal: AbortSignal): Promise<Data>
  /** Joins an answer with what is known, which news may have brought further while it was under way. Default: the answer. */
  merge?: (known: Data, answer: Data) => Data
  /** How long an answer counts as fresh, milliseconds. Default 30,000. */
  freshMs?: (data: Data) => number
  /** When to read again by itself, milliseconds after the last news; null is never, the default. */
  againMs?: (data: Data | undefined) => number | null
  /** How long an answer that nobody watches is kept, milliseconds. Default five minutes. */
  keepMs?: number
  /** Whether an answer that is no longer fresh is read again when the person comes back to the page. Default true. */
  onReturn?: boolean
}

/** How a read stands. Replaced, never changed. */
export interface ReadState<Data> {
  /** The last answer: kept while it is read again, and when that fails. */
  data: Data | undefined
  /** Why the last attempt failed; null when it did not. */
  error: unknown
  /** An attempt is under way. */
  reading: boolean
}

/** The answers of one API, shared by all components under a provider. */
export interface ReadCache {
  /** Watches a read until the returned function is called. Reads unless a fresh answer is there. */
  watch<Data>(read: Read<Data>, listener: () => void): () => void
  state<Data>(key: ReadKey<Data>): ReadState<Data>
  /** Puts an answer that came from elsewhere. An attempt under way may be older and starts again. */
  put<Data>(key: ReadKey<Data>, answer: Data): void
  /** Changes a part of what is known; `undefined` leaves it as it is. An attempt under way goes on, see `merge`. */
  patch<Data>(key: ReadKey<Data>, change: (known: Data | undefined) => Data | undefined): void
  /**
   * Reads again what is watched, and what is not once it will be. An attempt under way is given up: it may have been
   * answered before the news.
   */
  renew(which: ReadKey | ((key: ReadKey) => boolean)): void
}
