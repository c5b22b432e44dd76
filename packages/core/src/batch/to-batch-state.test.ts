import { expect, test } from 'vitest'
import type { BatchStatusReport } from '../contract/types.ts'
import { summariseBatch, toBatchState } from './index.ts'

const report = (status: BatchStatusReport['status']): BatchStatusReport => ({
  batchId: 'b',
  jobId: 'j',
  status,
  batchMode: 'sequential',
  regenerations: (['storing', 'queued'] as const).map((state, clipIndex) => ({
    regenerationId: `r${clipIndex}`,
    batchId: 'b',
    clipIndex,
    instruction: 'brighter',
    status: status === 'cancelling' && state === 'queued' ? 'cancelled' : state,
    progress: 0,
    charge: 'none',
    cost: null,
    versionId: null,
    retryOf: null,
    error: null,
  })),
  estimatedTotalCost: null,
  estimatedTotalTime: null,
  actualCost: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
})

test.each(['running', 'pausing', 'cancelling'] as const)(
  'a page that reads a %s batch shows it as %s',
  (status) => {
    expect(summariseBatch(toBatchState(report(status))).status).toBe(status)
  },
)
