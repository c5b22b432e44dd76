import type { ChatMessage, ChatMessageState } from '@retake/core'
import type { MessageSnapshot } from '../ports/storage/index.ts'
import { batchStatusView } from './batch-view.ts'
import { planView } from './plan-view.ts'
import { toTimestamp } from './timestamp.ts'

/** Shows a message as it stands at a moment. `jobId` is the host's id of the job. */
export function messageView(
  snapshot: MessageSnapshot,
  { jobId, atMs }: { jobId: string; atMs: number },
): ChatMessage {
  const { message, plan, run } = snapshot
  const { uid, clipIndex, role, authorId, text, selection, replyTo, createdAtMs } = message
  return {
    id: uid,
    jobId,
    clipIndex,
    role,
    authorId,
    text,
    selection,
    replyTo,
    state: role === 'person' ? null : stateOf(snapshot, atMs),
    plan: plan && planView(plan, jobId),
    batch: run && batchStatusView(run.batch, run.regenerations, jobId),
    createdAt: toTimestamp(createdAtMs),
  }
}

function stateOf({ message, plan, run }: MessageSnapshot, atMs: number): ChatMessageState {
  if (run !== null) return 'started'
  if (message.asks) return 'asks'
  return plan === null || plan.expiresAtMs <= atMs ? 'expired' : 'proposed'
}
