/** How many rows of a set were right. */
export interface EvalScore {
  name: string
  correct: number
  total: number
  note?: string
  /** Rows that went wrong, for `--verbose`. */
  misses?: string[]
}

/** A set of examples and how to score them. */
export interface EvalSet {
  name: string
  /** Answers null when the set's data is not on this machine. */
  run(): EvalScore[] | null
}
