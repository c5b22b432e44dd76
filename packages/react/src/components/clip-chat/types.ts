import type { ComparedVersions } from '../../hooks/use-comparison.ts'

export interface ClipChatProps {
  jobId: string
  /** The clip that is talked about, 0-based; null is the whole job. Default null. */
  clipIndex?: number | null
  /** Shows two takes elsewhere. Without it they are compared below the message. */
  onCompare?: (compared: ComparedVersions) => void
  /** New takes are being made. */
  onStarted?: (batchId: string) => void
  className?: string
}
