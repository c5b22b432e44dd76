export interface BatchRegenerateDialogProps {
  jobId: string
  open: boolean
  onOpenChange(open: boolean): void
  /** Clips ticked when it opens. */
  selected?: number[]
  /** What to write for all of them when it opens. */
  defaultInstruction?: string
  /** Shows this run instead of asking for one. */
  batchId?: string | null
  onStarted?: (batchId: string) => void
  /** Offered on clips that got a new take. */
  onShow?: (clipIndex: number) => void
}
