import type { BatchStatusReport, JobEvent, Regeneration } from '@retake/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { createReadCache, type ReadCache, readKeys } from '../reads/index.ts'
import { applyJobEvent } from './apply-job-event.ts'

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

const event = (change: Partial<JobEvent>): JobEvent => ({
  type: 'regeneration',
  jobId: 'j',
  at: '2026-11-23T12:00:00Z',
  clipIndex: 0,
  regeneration: null,
  batch: null,
  composition: null,
  ...change,
})

let cache: ReadCache
let renewed: unknown[]
const hearEvent = (news: JobEvent) => applyJobEvent({ cache, renew: (key) => renewed.push(key) }, news)
const shown = () => cache.state(readKeys.batch('j', 'b1')).data?.regenerations[0]
const hear = (change: Partial<Regeneration>) => hearEvent(event({ regeneration: regeneration(change) }))

beforeEach(() => {
  cache = createReadCache()
  renewed = []
  const report = {
    batchId: 'b1',
    jobId: 'j',
    status: 'running',
    batchMode: 'sequential',
  } as BatchStatusReport
  cache.put(readKeys.batch('j', 'b1'), { ...report, regenerations: [regeneration({})] })
})

describe('news about a clip', () => {
  it('moves its progress on', () => {
    hear({ progress: 0.7 })
    expect(shown()?.progress).toBe(0.7)
  })

  it('never moves backwards when an event comes late', () => {
    hear({ progress: 0.2 })
    expect(shown()?.progress).toBe(0.5)
    hear({ status: 'succeeded', progress: 1, charge: 'charged' })
    hear({ status: 'running', progress: 0.9 })
    expect(shown()?.status).toBe('succeeded')
  })

  it('shows the next attempt once it is tried again', () => {
    hear({ status: 'failed' })
    hear({ regenerationId: 'r2', retryOf: 'r1', status: 'queued', progress: 0 })
    expect(shown()?.regenerationId).toBe('r2')
    hear({ regenerationId: 'r1', status: 'failed' })
    expect(shown()?.regenerationId).toBe('r2')
  })
})

it('shows a run that was started elsewhere', () => {
  hearEvent(event({ type: 'batch', batch: { batchId: 'b2', status: 'running' } }))
  expect(cache.state(readKeys.runs('j')).data).toEqual(['b2'])
})

it('shows at once how the whole video stands', () => {
  const composition = {
    state: 'running',
    stale: true,
    progress: 0.3,
    videoUrl: null,
    updatedAt: null,
    error: null,
  } as const
  hearEvent(event({ type: 'composition', composition }))
  expect(cache.state(readKeys.composition('j')).data).toEqual(composition)
})

it('reads the takes and the clips again once a clip has ended', () => {
  hear({ status: 'succeeded', progress: 1 })
  expect(renewed).toEqual([readKeys.clips('j'), readKeys.versions('j', 0)])
})
