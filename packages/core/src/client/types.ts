import type { JobEvent, JsonRouteName, RouteInput, RouteOutput } from '../contract/types.ts'

/** Anything that answers a request: the global `fetch`, a wrapper around it, or the handler itself in the page. */
export type FetchFunction = (request: Request, init?: RequestInit) => Promise<Response>

export type HeadersSource = HeadersInit | (() => HeadersInit | Promise<HeadersInit>)

export interface RetakeClientOptions {
  /** Where the API is: "https://host/api/v1", or in a browser also "/api/v1". */
  baseUrl: string
  /** Default: the global `fetch`. */
  fetch?: FetchFunction
  /** Sent with every request; a function is asked anew each time, so a token can be refreshed. */
  headers?: HeadersSource
  /** Makes idempotency keys. Default: 32 random hexadecimal digits. */
  createKey?: () => string
  /** How long one attempt may take, its body included. Default 30,000. */
  timeoutMs?: number
  /** How often a request is repeated that may be repeated. Default 3. */
  retryLimit?: number
  /**
   * How long to wait before the nth attempt to try again or to reconnect (from 1). A longer Retry-After wins.
   * Default: 300 ms doubling up to 10 s, of which a random part.
   */
  retryDelayMs?: (attempt: number) => number
}

export interface RequestOptions {
  signal?: AbortSignal
  /** One key for one intent: pass your own to make a click safe across reloads. Default: a new one per call. */
  idempotencyKey?: string
  /** The revision you last saw; another one is 409 `revision-conflict`. */
  ifMatch?: number
}

/** One call of the API: everything it takes in one object, camelCase; rejects with a `RetakeError`. */
export type ClientMethod<Name extends JsonRouteName> =
  unknown extends RouteInput<Name>
    ? (input?: Record<string, never>, options?: RequestOptions) => Promise<RouteOutput<Name>>
    : Partial<RouteInput<Name>> extends RouteInput<Name>
      ? (input?: RouteInput<Name>, options?: RequestOptions) => Promise<RouteOutput<Name>>
      : (input: RouteInput<Name>, options?: RequestOptions) => Promise<RouteOutput<Name>>

export interface EventStreamOptions {
  /** Ends the stream; the loop over it then ends without an error. */
  signal?: AbortSignal
  /** Start after this event. Default: from now on. */
  lastEventId?: string
  /** Called whenever the connection stands, the first time and after each reconnection. */
  onOpen?: () => void
  /** Called whenever the connection was lost, before waiting `delayMs` for the nth attempt since it last stood. */
  onReconnect?: (details: { attempt: number; delayMs: number; error: unknown }) => void
  /** Without a byte for this long the connection counts as lost. Default 45,000; the server sends one every 15 s. */
  idleTimeoutMs?: number
}

export interface JobEventMessage {
  /** To be handed to `lastEventId`; null when the server gave none. */
  id: string | null
  event: JobEvent
}

/** One method per route that answers JSON, and the events of a job. */
export type RetakeClient = { [Name in JsonRouteName]: ClientMethod<Name> } & {
  /**
   * Follows a job. Connects when the loop starts, reconnects by itself where it left off, and yields no event twice.
   * Rejects with a `RetakeError` only when going on is pointless, such as 403 or 404.
   */
  events(jobId: string, options?: EventStreamOptions): AsyncIterable<JobEventMessage>
  /** The cut as a file: its body is read from the answer, its name is in `content-disposition`. Sent once. */
  exportJob(input: RouteInput<'exportJob'>, options?: Pick<RequestOptions, 'signal'>): Promise<Response>
  /** Makes a media address of the API absolute when the API is on another origin. */
  resolveUrl(url: string): string
}
