import type { VersionComparison } from '@retake/core'
import type { ReactNode } from 'react'

/** A take as the comparison shows it; a `Version` of the API is one. */
export interface ComparedClip {
  videoUrl: string | null
  thumbnailUrl: string | null
  versionNumber?: number
  /** Instead of "Take 2". */
  label?: string
}

export const comparisonModes = ['side-by-side', 'split', 'fade', 'difference', 'toggle'] as const

export type ComparisonMode = (typeof comparisonModes)[number]

export interface ClipComparisonProps {
  originalClip: ComparedClip
  regeneratedClip: ComparedClip
  /** Default `side-by-side`. */
  mode?: ComparisonMode
  defaultMode?: ComparisonMode
  onModeChange?: (mode: ComparisonMode) => void
  /** One clock for both. Default true. */
  syncPlayback?: boolean
  /** What differs, as facts under the pictures. */
  comparison?: VersionComparison | undefined
  /** Beside the modes. */
  children?: ReactNode
  className?: string
}
