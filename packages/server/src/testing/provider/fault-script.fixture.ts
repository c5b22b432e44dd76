/** What a provider does with a submission. */
export type SubmitStep =
  | 'accept'
  /** The socket breaks before the body was read: nothing starts. */
  | 'drop-before-read'
  /** The generation starts and the socket breaks before the answer. */
  | 'drop-after-accept'
  /** No answer ever comes; nothing starts. */
  | 'hang-before-read'
  /** The generation starts and no answer ever comes. */
  | 'hang-after-accept'
  /** The generation starts and the answer is a 500. */
  | 'error-after-accept'
  | HttpFault

/** Any other answer: nothing starts, or nothing is told. */
export interface HttpFault {
  status: number
  /** As it stands in the header: seconds, or a date. */
  retryAfter?: string
  /** The `code` in the body. */
  code?: string
}

/** What a question about a generation gets, question by question; the last step is repeated. */
export type PollStep =
  | 'queued'
  | { progress: number }
  | 'complete'
  | { fail: string; billed: boolean }
  /** The provider does not know the generation any more. */
  | 'forget'
  | 'drop'
  | 'hang'
  | HttpFault

/** What stands at the address of the result. */
export type OutputKind =
  | 'video'
  | 'empty'
  /** Says more bytes than come before the socket breaks. */
  | 'truncated'
  /** An error page under the name of a video. */
  | 'error-page'
  /** Bytes without end. */
  | 'endless'
  | 'redirect'
  /** The address points into the private network. */
  | 'inside'
  /** The address answers 403 the given number of times; each question gives a new one. */
  | { expired: number }

/** What happens to the generations of one prompt. Steps are used in order, over all attempts; the last is repeated. */
export interface FaultScript {
  /** Default: `accept`. */
  submits?: SubmitStep[]
  /** Default: `complete`. */
  polls?: PollStep[]
  /** One output a generation, in order. Default: `video`. */
  outputs?: OutputKind[]
  /** Whether a cancel stops it. Default true; it is then not billed. */
  cancellable?: boolean
}
