import type { BatchStatusReport, Regeneration } from '@retake/core'
import { expect, it } from 'vitest'
import { mergeReports, withRegeneration } from './batch-news.ts'

const regeneration = (change: Partial<Regeneration>): Regeneration => ({
  regenerationId: 'r1',
  batchId: 'b1',
  clipIndex: 0,
  instruction: 'brighter',
  status: 'running',
  progress: 0.5,
  charge: 'none',
  cost: 0.15,
  versionId: null,
  retryOf: null,
  error: null,
  ...change,
})

const report = (change: Partial<Regeneration>, status: BatchStatusReport['status'] = 'running') =>
  ({ batchId: 'b1', status, actualCost: 0, regenerations: [regeneration(change)] }) as BatchStatusReport

const merged = (shown: Partial<Regeneration>, answer: Partial<Regeneration>) =>
  mergeReports(report(shown), report(answer)).regenerations[0]

it('does not take a clip back that events brought further while the run was read', () => {
  expect(merged({ status: 'succeeded', progress: 1, charge: 'charged' }, { progress: 0.6 })).toMatchObject({
    status: 'succeeded',
    charge: 'charged',
  })
  expect(merged({ progress: 0.7 }, { progress: 0.6 })?.progress).toBe(0.7)
})

it('takes what the answer knows better', () => {
  expect(merged({ progress: 0.5 }, { status: 'failed', progress: 0.6 })?.status).toBe('failed')
  expect(merged({ status: 'unknown', charge: 'unknown' }, { status: 'cancelled' })?.status).toBe('cancelled')
  expect(mergeReports(report({}), report({}, 'paused')).status).toBe('paused')
})

it('believes the answer about what was charged', () => {
  const settled = merged({ status: 'expired', charge: 'unknown' }, { status: 'expired', charge: 'none' })
  expect(settled?.charge).toBe('none')
})

it('keeps the next attempt at a clip, whichever of the two knows it', () => {
  const next = { regenerationId: 'r2', retryOf: 'r1', status: 'queued', progress: 0 } as const
  expect(merged(next, { status: 'failed' })?.regenerationId).toBe('r2')
  expect(merged({ status: 'failed' }, next)?.regenerationId).toBe('r2')
})

it('adds what a clip cost to the sum once, whether an event or an answer says so', () => {
  const charged = regeneration({ status: 'succeeded', progress: 1, charge: 'charged' })
  const once = withRegeneration(report({}), charged)
  expect(once.actualCost).toBe(0.15)
  expect(withRegeneration(once, charged).actualCost).toBe(0.15)
  expect(mergeReports(once, report({})).actualCost).toBe(0.15)
  expect(mergeReports(once, { ...once }).actualCost).toBe(0.15)
})
