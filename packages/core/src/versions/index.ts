export { defaultRetention, planRetention } from './plan-retention.ts'
export type {
  ArchiveReason,
  KeepReason,
  RemoveReason,
  Retained,
  RetentionPlan,
  RetentionPolicy,
  RetentionVersion,
} from './types.ts'
