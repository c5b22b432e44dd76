/** One measured ratio and the bar it has to stay under. */
export interface Bench {
  name: string
  /** Largest ratio that passes. */
  limit: number
  run(): Promise<{ ratio: number; detail?: string }>
}
