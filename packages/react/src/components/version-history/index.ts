export type { VersionHistoryProps } from './types.ts'
export { VersionHistory } from './version-history.tsx'
