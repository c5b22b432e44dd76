/** A stored object, opened for reading. */
export interface MediaObject {
  key: string
  /** Bytes. */
  size: number
  contentType: string
  /** A path on this machine where the bytes already are, or `null`: then read the stream. Never write to it. */
  localPath: string | null
  /**
   * Streams the bytes, or the inclusive range `start…end` of them.
   * MUST yield exactly `end - start + 1` bytes or error; MUST stop reading when the consumer cancels.
   */
  stream(range?: { start: number; end: number }): ReadableStream<Uint8Array>
}

export interface PutOptions {
  contentType: string
  /** More bytes are refused. Default: no limit. */
  maxBytes?: number
  /**
   * Kept for long and hardly ever read: the store MAY put it where keeping costs little and reading must be asked for
   * (`recall`). Default false.
   */
  cold?: boolean
  signal?: AbortSignal
}

/** `readable`: its bytes can be streamed now. `coming`: they were asked for. `missing`: there is no such object. */
export type Recalled = 'readable' | 'coming' | 'missing'

/** Where media bytes live. Keys are chosen by the server ("jobs/…/v1.mp4"), never by a caller of the API. */
export interface MediaStore {
  /**
   * Stores an object. MUST be atomic and durable: after it resolves, a crash loses nothing; if it rejects or the
   * process dies meanwhile, `get(key)` still answers what it answered before. Overwriting a key with the same
   * bytes is allowed and has no visible moment without the object.
   * @throws RetakeError `media-too-large` past `maxBytes`; `storage-full` when the device has no room.
   */
  put(
    key: string,
    body: ReadableStream<Uint8Array> | Uint8Array,
    options: PutOptions,
  ): Promise<{ size: number }>
  /** Opens an object; `null` when there is none. MUST NOT read the bytes before `stream()` is called. */
  get(key: string): Promise<MediaObject | null>
  /**
   * Makes a cold object readable, and says how far that is. MUST be safe to repeat, and MUST NOT wait for the bytes:
   * who needs them asks again later. What was not put cold is `readable` at once.
   */
  recall(key: string): Promise<Recalled>
  /** Removes an object. MUST succeed when there is none. */
  remove(key: string): Promise<void>
  /** Yields every key that starts with `prefix`, in any order; for finding orphans. */
  list(prefix: string): AsyncIterable<string>
  /** Bytes that can still be stored, or `null` when the store cannot know. */
  freeBytes(): Promise<number | null>
}
