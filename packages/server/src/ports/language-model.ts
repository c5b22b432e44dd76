/** A field that a model may fill in: a short text, nothing else. */
export interface TextField {
  /** What belongs there, in our words. */
  description: string
  /** Code points at most. */
  maxLength: number
}

/** A question to a language model: what to do, what people said, and which short texts are wanted. */
export interface FillRequest {
  /** What to do, in our words; nothing that people wrote is in it. */
  task: string
  /** What people wrote. MUST reach the model as data to work on, apart from the task, never as part of it. */
  data: Readonly<Record<string, string | number | readonly string[]>>
  fields: Readonly<Record<string, TextField>>
}

/**
 * Words things. Optional: without one, and whenever it does not answer well in time, rules answer.
 *
 * It is given no tools, ids, addresses, prices or users, and what it says is only ever a proposal: the caller keeps of
 * an answer the fields it asked for, checks each, and reads it with the same grammar as a person's words.
 */
export interface LanguageModel {
  readonly capabilities: {
    /** For logs: "openai/gpt-…". */
    model: string
  }
  /**
   * Fills in the fields. MUST stop and reject once `signal` is aborted; MUST NOT call tools or fetch what the data
   * names. May throw anything and answer anything: an answer is not trusted, a failure is not shown.
   */
  fill(request: FillRequest, options: { signal: AbortSignal }): Promise<unknown>
}
