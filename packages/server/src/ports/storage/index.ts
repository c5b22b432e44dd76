export type {
  Admission,
  AdmissionResult,
  BudgetLimit,
  IdempotencyAnswer,
  IdempotencyClaim,
  IdempotencyKey,
  NewRegeneration,
} from './admission.ts'
export {
  type AnalyticsStorage,
  type AttemptRecord,
  type AttemptScope,
  keptAfterMs,
} from './analytics-storage.ts'
export type { BatchStorage, Completion, Ending, RegenerationUpdate, UpdateOutcome } from './batch-storage.ts'
export type { ChatStorage, MessageSnapshot, NewMessages } from './chat-storage.ts'
export type { CoordinationStorage, PruneAges, WakeUp } from './coordination-storage.ts'
export type { JobStorage } from './job-storage.ts'
export type { LibraryStorage, Owner, OwnTemplate } from './library-storage.ts'
export type { MediaNamesStorage, MediaOwner, NamedMedia } from './media-names-storage.ts'
export type {
  AudioRecord,
  BatchRecord,
  ClipRecord,
  ClipSnapshot,
  CompositionRecord,
  EventRecord,
  JobRecord,
  LedgerRecord,
  MessageRecord,
  NewVersion,
  PlannedTarget,
  PlanRecord,
  PointerLogRecord,
  RegenerationRecord,
  StoredError,
  TemplateRecord,
  VersionRecord,
  WebhookRecord,
} from './records.ts'
export type {
  MediaRemoval,
  MediaRemovalResult,
  RetainedVersion,
  RetentionStorage,
  UseWindow,
} from './retention-storage.ts'
export type { Storage } from './storage.ts'
export type { PointerMove, PointerMoveResult, VersionStorage } from './version-storage.ts'
export type { NewWebhook, WebhookAttempt, WebhookDelivery, WebhookStorage } from './webhook-storage.ts'
