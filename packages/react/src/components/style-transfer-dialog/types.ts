import type { TransferOptions } from '../../hooks/use-plan.ts'

export interface StyleTransferDialogProps {
  jobId: string
  /** The clip whose look is copied when it opens, 0-based. */
  sourceClipIndex: number
  /** The clips that get it when it opens. */
  targetClipIndexes?: readonly number[]
  open: boolean
  onOpenChange(open: boolean): void
  /** New takes are being made; the dialog closes. */
  onStarted?: (batchId: string) => void
}

export type TransferAspectName = keyof TransferOptions
