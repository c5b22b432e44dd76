/** A response body that passed the guard. */
export interface FetchedMedia {
  contentType: string | null
  stream: ReadableStream<Uint8Array>
}

/**
 * Opens an address that somebody else gave us: a clip, a song, a provider's output.
 * @throws RetakeError `media-fetch-refused` for anything but a public http(s) address or an origin the host allowed,
 * and for redirects; `media-fetch-failed` when it does not answer well; `media-too-large` past `maxBytes`.
 */
export type MediaFetch = (
  url: string,
  options: { signal: AbortSignal; maxBytes: number; timeoutMs: number },
) => Promise<FetchedMedia>
