export interface SuggestionListProps {
  jobId: string
  /** 0-based. */
  clipIndex: number
  /** A new take is being made. */
  onStarted?: (batchId: string) => void
  className?: string
}
