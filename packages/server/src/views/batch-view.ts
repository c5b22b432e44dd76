import {
  type Batch,
  type BatchState,
  type BatchStatusReport,
  type BatchSummary,
  summariseBatch,
  toDollars,
} from '@retake/core'
import type { BatchRecord, RegenerationRecord } from '../ports/storage/index.ts'

import { regenerationView } from './regeneration-view.ts'
import { toTimestamp } from './timestamp.ts'

const byPosition = (a: RegenerationRecord, b: RegenerationRecord) => a.position - b.position

/** The rows of a batch as core's reducer and sequencer read them. */
export function toBatchState(
  batch: Pick<BatchRecord, 'mode' | 'control'>,
  regenerations: RegenerationRecord[],
): BatchState {
  return {
    mode: batch.mode,
    control: batch.control,
    regenerations: regenerations.toSorted(byPosition).map((record) => ({
      id: record.uid,
      clipIndex: record.clipIndex,
      status: record.status,
      progress: record.progress,
      charge: record.charge,
      retryOf: record.retryOf,
      cancelRequested: record.cancelRequested,
    })),
  }
}

/** Sums a batch up from its rows. */
export function summariseRecords(
  batch: Pick<BatchRecord, 'mode' | 'control'>,
  regenerations: RegenerationRecord[],
): BatchSummary {
  return summariseBatch(toBatchState(batch, regenerations))
}

/** Shows a batch that was just accepted. */
export function acceptedBatchView(
  batch: Pick<BatchRecord, 'uid' | 'estimatedMicros' | 'estimatedSeconds'>,
  regenerations: { uid: string; clipIndex: number }[],
): Batch {
  return {
    batchId: batch.uid,
    regenerations: regenerations.map(({ uid, clipIndex }) => ({
      clipIndex,
      regenerationId: uid,
      status: 'queued',
    })),
    estimatedTotalCost: toDollars(batch.estimatedMicros),
    estimatedTotalTime: batch.estimatedSeconds,
  }
}

/** Shows how far a batch is: the latest attempt of each clip, what was estimated and what was settled. */
export function batchStatusView(
  batch: BatchRecord,
  regenerations: RegenerationRecord[],
  jobId: string,
): BatchStatusReport {
  const summary = summariseRecords(batch, regenerations)
  const records = new Map(regenerations.map((record) => [record.uid, record]))
  const settled = regenerations.reduce((sum, { settledMicros }) => sum + (settledMicros ?? 0), 0)
  return {
    batchId: batch.uid,
    jobId,
    status: summary.status,
    batchMode: batch.mode,
    regenerations: summary.latest.flatMap(({ id }) => {
      const record = records.get(id)
      return record === undefined ? [] : [regenerationView(record)]
    }),
    estimatedTotalCost: toDollars(batch.estimatedMicros),
    estimatedTotalTime: batch.estimatedSeconds,
    actualCost: toDollars(settled),
    createdAt: toTimestamp(batch.createdAtMs),
    endedAt: batch.endedAtMs === null ? null : toTimestamp(batch.endedAtMs),
  }
}
