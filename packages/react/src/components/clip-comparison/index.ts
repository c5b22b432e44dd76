export { ClipComparison } from './clip-comparison.tsx'
export type { ClipComparisonProps, ComparedClip, ComparisonMode } from './types.ts'
export { VersionComparisonView, type VersionComparisonViewProps } from './version-comparison-view.tsx'
