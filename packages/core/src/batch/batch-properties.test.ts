import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regenerationStatuses } from '../contract/schemas/batch.ts'
import { apply, batch, changed } from './batch.fixture.ts'
import {
  type BatchEvent,
  type BatchState,
  batchReducer,
  isEnd,
  isForward,
  isLive,
  nextRegenerations,
  type RegenerationState,
  summariseBatch,
} from './index.ts'

const live = (state: BatchState) => state.regenerations.filter(({ status }) => isLive(status)).length

const ids = fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4', 'retry-0', 'retry-1', 'nobody')
const anyRetry = fc.record({ id: ids, clipIndex: fc.nat(5), retryOf: ids })
const soundRetry = fc
  .record({ clipIndex: fc.nat(4), id: fc.constantFrom('retry-0', 'retry-1', 'r0') })
  .map(({ clipIndex, id }) => ({ id, clipIndex, retryOf: `r${clipIndex}` }))
const anyEvent: fc.Arbitrary<BatchEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record(
        {
          id: ids,
          status: fc.constantFrom(...regenerationStatuses),
          progress: fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -1, 2, 0.5)),
          charge: fc.constantFrom('none', 'charged', 'unknown' as const),
        },
        { requiredKeys: ['id'] },
      )
      .map((change) => ({ type: 'regeneration-changed' as const, ...change })),
  },
  fc.constantFrom<BatchEvent>({ type: 'pause' }, { type: 'resume' }, { type: 'cancel' }),
  fc.array(ids, { maxLength: 3 }).map((some) => ({ type: 'cancel' as const, ids: some })),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: soundRetry }, anyRetry), { maxLength: 3 })
    .map((regenerations) => ({ type: 'retried' as const, regenerations })),
)
const anyMode = fc.constantFrom('sequential' as const, 'parallel' as const)
const anyHistory = fc.tuple(fc.integer({ min: 1, max: 5 }), anyMode, fc.array(anyEvent, { maxLength: 40 }))
const reached = ([clips, mode, events]: [number, BatchState['mode'], BatchEvent[]]) =>
  apply(batch(clips, mode), ...events)

/** Drives a batch as a runner would: starts what is next, ends what is live, each with the next given end. */
function run(state: BatchState, perBatch: number, ends: readonly RegenerationState['status'][]) {
  let current = state
  let steps = 0
  let mostLive = 0
  for (;;) {
    for (const id of nextRegenerations(current, { perBatch })) {
      current = batchReducer(current, changed(id, 'submitting'))
    }
    mostLive = Math.max(mostLive, live(current))
    const next = current.regenerations.find(({ status }) => isLive(status))
    if (next === undefined) return { state: current, steps, mostLive }
    const end = next.cancelRequested ? 'cancelled' : (ends[steps % ends.length] ?? 'succeeded')
    current = batchReducer(current, changed(next.id, end))
    steps += 1
  }
}

describe('whatever happens, in any order', () => {
  test('a status never goes back, an end is final and a charge stays', () => {
    fc.assert(
      fc.property(anyHistory, anyEvent, (history, event) => {
        const before = reached(history)
        const after = batchReducer(before, event)
        before.regenerations.forEach((old, index) => {
          const now = after.regenerations[index]
          expect(now?.id).toBe(old.id)
          expect(now?.status === old.status || isForward(old.status, now?.status ?? 'queued')).toBe(true)
          if (isEnd(old.status)) expect(now?.status).toBe(old.status)
          if (old.charge === 'charged') expect(now?.charge).toBe('charged')
          expect(now?.progress).toBeGreaterThanOrEqual(old.progress)
          expect(now?.progress).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  test('the same event a second time changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyEvent, (history, event) => {
        const once = batchReducer(reached(history), event)
        expect(batchReducer(once, event)).toBe(once)
      }),
    )
  })

  test('after a cancel nothing is started any more', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const cancelled = batchReducer(reached(history), { type: 'cancel' })
        expect(nextRegenerations(cancelled)).toEqual([])
        expect(cancelled.regenerations.some(({ status }) => status === 'queued')).toBe(false)
      }),
    )
  })

  test('a clip never has two attempts that have not ended', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { regenerations } = reached(history)
        expect(new Set(regenerations.map(({ id }) => id)).size).toBe(regenerations.length)
        const open = regenerations.filter(({ status }) => !isEnd(status))
        expect(new Set(open.map(({ clipIndex }) => clipIndex)).size).toBe(open.length)
      }),
    )
  })

  test('every batch ends in as many steps as it has open clips, within its places', () => {
    const ends = fc.array(fc.constantFrom('succeeded', 'failed', 'expired', 'unknown' as const), {
      minLength: 1,
    })
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 5 }), ends, (history, perBatch, outcomes) => {
        const start = batchReducer(reached(history), { type: 'resume' })
        const open = start.regenerations.filter(({ status }) => status === 'queued' || isLive(status))
        const places = start.mode === 'sequential' ? 1 : perBatch
        const { state, steps, mostLive } = run(start, perBatch, outcomes)
        expect(steps).toBe(open.length)
        expect(mostLive).toBeLessThanOrEqual(Math.max(places, live(start)))
        expect(['succeeded', 'partial', 'failed', 'cancelled', 'needs_attention']).toContain(
          summariseBatch(state).status,
        )
      }),
    )
  })

  test('the counts of a summary add up to its clips', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { total, latest, progress, status: _, ...counts } = summariseBatch(reached(history))
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total)
        expect(latest.map(({ clipIndex }) => clipIndex)).toEqual(Array.from({ length: total }, (_x, i) => i))
        expect(progress).toBeGreaterThanOrEqual(0)
        expect(progress).toBeLessThanOrEqual(1)
      }),
    )
  })
})
