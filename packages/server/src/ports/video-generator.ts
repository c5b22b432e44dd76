import type { ClipAnalysis, Modification } from '@retake/core'
import type { MediaObject } from './media-store.ts'

/** One attempt at one clip, complete: a generator needs nothing else. */
export interface GenerationRequest {
  /** Unique per attempt and stable over restarts (`<regeneration uid>.<attempt>`): idempotency key and client reference. */
  reference: string
  prompt: string
  /** The instruction for this clip, in the person's words. */
  instruction: string
  /** All modifications since the source version, oldest first; a renderer applies all of them to the source. */
  edits: Modification[]
  /** The last generated or original footage; edits are rendered from it in one encode. */
  source: { media: MediaObject; analysis: ClipAnalysis | null; durationSeconds: number }
  /** Length the result must fill exactly. */
  slotSeconds: number
  seed: number | null
}

/** What admission needs before there is a regeneration. */
export type GenerationDraft = Pick<GenerationRequest, 'prompt' | 'instruction' | 'edits' | 'slotSeconds'> & {
  analysis: ClipAnalysis | null
}

/** Why a request cannot be done as it stands, or what a person should know before paying. */
export interface GenerationNotice {
  code: 'unsupported-change' | 'no-measurable-room' | 'footage-trimmed'
  /** For people: what cannot be done and what to do instead. */
  detail: string
  /** `refuse` blocks the clip at admission; `warn` is shown and does not block. */
  effect: 'refuse' | 'warn'
}

export interface GenerationOutput {
  /** Where the result is: an address to fetch under guard, or bytes to stream. */
  body: { kind: 'url'; url: string } | { kind: 'stream'; open(): ReadableStream<Uint8Array> }
  model: string
  seed: number | null
  /** Micro-dollars the provider says it charged; `null` = the price of the quote applies. */
  chargedMicros: number | null
  /** Whether the output is a new source (a model generated it) or a rendering of the request's source. */
  newSource: boolean
}

export interface GenerationFailure {
  code: 'provider-failed' | 'provider-refused' | 'provider-rate-limited' | 'media-invalid'
  detail: string
  retryable: boolean
  charged: 'none' | 'charged' | 'unknown'
}

export type GenerationStatus =
  | { state: 'running' /** 0…1, or null when unknown. */; progress: number | null }
  | { state: 'succeeded'; output: GenerationOutput }
  | { state: 'failed'; failure: GenerationFailure }
  | { state: 'cancelled'; charged: 'none' | 'charged' | 'unknown' }

/** Makes a new version of a clip. */
export interface VideoGenerator {
  readonly capabilities: {
    /** Shown in recipes: "ffmpeg", "fal-ai/kling…". */
    model: string
    /** Submitting the same `reference` again never starts or bills a second generation. */
    idempotent: boolean
    /** `find` can tell whether a reference was received. */
    findable: boolean
    /** Milliseconds to wait between polls. */
    pollIntervalMs: number
    /** Seconds one generation takes, before anything was learned from past runs. */
    typicalSeconds: { low: number; high: number }
  }
  /** Judges a draft without spending anything. MUST be quick and free of side effects. */
  review(draft: GenerationDraft): GenerationNotice[]
  /**
   * Starts a generation and returns a handle: a string that is persisted and outlives this process.
   * A thrown RetakeError means: surely not started; its `retryable` tells whether to try again, and
   * `data.retryAfterMs` when. Anything else that is thrown leaves the outcome unknown.
   */
  submit(request: GenerationRequest, options: { signal: AbortSignal }): Promise<string>
  /** Reports on a handle, from any process. MUST answer `failed` for a handle it lost, never hang. */
  poll(handle: string, options: { signal: AbortSignal }): Promise<GenerationStatus>
  /** Asks to stop. MUST resolve with the state it then has; stopping what already ended changes nothing. */
  cancel(handle: string, options: { signal: AbortSignal }): Promise<GenerationStatus>
  /** Looks a submission up by reference; `null` = surely never received (only if `findable`). */
  find(reference: string, options: { signal: AbortSignal }): Promise<string | null>
  /** Frees what is kept for a handle once its output was stored or given up. MUST succeed when nothing is kept. */
  release(handle: string): Promise<void>
  /** Ends everything that runs in this process. Handles stay valid for the next one. */
  close(): Promise<void>
}
