import type { IdempotencyAnswer } from './admission.ts'
import type { BatchRecord, MessageRecord, PlanRecord, RegenerationRecord } from './records.ts'

/** What is written at once: a person's message, the answer to it, and the plan that the answer carries. */
export interface NewMessages {
  jobUid: string
  /** In the order in which they were said. */
  messages: MessageRecord[]
  plan: PlanRecord
  /** Stored in the same transaction, see {@link IdempotencyAnswer}. */
  idempotency: IdempotencyAnswer | null
  /** Event payloads to append. */
  events: string[]
}

/** A message with what became of its plan, read at one moment. */
export interface MessageSnapshot {
  message: MessageRecord
  /** Null without a plan, and once the plan was forgotten. */
  plan: PlanRecord | null
  /** The newest batch that ran the plan, with all its attempts. */
  run: { batch: BatchRecord; regenerations: RegenerationRecord[] } | null
}

/** The chat of a job. */
export interface ChatStorage {
  /**
   * Stores messages, plan, events and the idempotency answer, all or nothing; nothing for a job that is gone.
   * @throws RetakeError `idempotency-in-progress` when the answer's key is not claimed any more, or was answered by
   * somebody else: nothing was written, so that a message that was sent twice is there once.
   */
  addMessages(exchange: NewMessages): Promise<void>
  /**
   * Newest first; only those of a clip where one is given. `before` is the uid of the last message of the page before.
   * As many queries for two hundred messages as for one, served by indexes.
   */
  listMessages(
    jobUid: string,
    page: { clipIndex: number | null; before: string | null; limit: number },
  ): Promise<MessageSnapshot[]>
}
