import type { ChatStorage, MessageRecord, MessageSnapshot } from '../../ports/storage/index.ts'
import { copyBatch } from './batches.ts'
import { answerIdempotency, requireOpenClaim } from './idempotency.ts'
import { type JobEntry, type MemoryState, writeEvents } from './state.ts'

export function memoryChat(state: MemoryState): ChatStorage {
  return {
    async addMessages({ jobUid, messages, plan, idempotency, events }) {
      const entry = state.jobs.get(jobUid)
      if (!entry) return
      if (idempotency) requireOpenClaim(state, idempotency)
      entry.plans.set(plan.uid, structuredClone(plan))
      entry.messages.push(...structuredClone(messages))
      if (idempotency) answerIdempotency(state, idempotency)
      writeEvents(state, entry, events)
    },

    async listMessages(jobUid, { clipIndex, before, limit }) {
      const entry = state.jobs.get(jobUid)
      if (!entry) return []
      const newestFirst = entry.messages.toReversed()
      const place = newestFirst.findIndex(({ uid }) => uid === before)
      const rest = before === null ? newestFirst : place < 0 ? [] : newestFirst.slice(place + 1)
      return rest
        .filter((message) => clipIndex === null || message.clipIndex === clipIndex)
        .slice(0, limit)
        .map((message) => snapshotMessage(entry, message))
    },
  }
}

function snapshotMessage(entry: JobEntry, message: MessageRecord): MessageSnapshot {
  const { planUid } = message
  const run = planUid === null ? undefined : entry.batches.findLast(({ batch }) => batch.planUid === planUid)
  return {
    message: structuredClone(message),
    plan: structuredClone(planUid === null ? null : (entry.plans.get(planUid) ?? null)),
    run: run ? copyBatch(run) : null,
  }
}
