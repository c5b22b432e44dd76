import type { ComparedVersions } from '../../hooks/use-comparison.ts'

export interface VersionHistoryProps {
  jobId: string
  clipIndex: number
  /** Without it no comparing is offered. */
  onCompare?: (compared: ComparedVersions) => void
  /** The versions that are being compared. */
  compared?: ComparedVersions | null
  className?: string
}
