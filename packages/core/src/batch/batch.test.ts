import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regenerationStatuses } from '../contract/schemas/batch.ts'
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

const attempt = (index: number, more: Partial<RegenerationState> = {}): RegenerationState => ({
  id: `r${index}`,
  clipIndex: index,
  status: 'queued',
  progress: 0,
  charge: 'none',
  retryOf: null,
  cancelRequested: false,
  ...more,
})

const batch = (clips: number, mode: BatchState['mode'] = 'sequential'): BatchState => ({
  mode,
  control: 'run',
  regenerations: Array.from({ length: clips }, (_, index) => attempt(index)),
})

const apply = (state: BatchState, ...events: BatchEvent[]) => events.reduce(batchReducer, state)
const changed = (id: string, status: RegenerationState['status'], more = {}): BatchEvent => ({
  type: 'regeneration-changed',
  id,
  status,
  ...more,
})
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

describe('what is next', () => {
  test('a sequential batch starts one clip and the next only when that one has ended', () => {
    const started = apply(batch(3), changed('r0', 'running'))
    expect(nextRegenerations(batch(3))).toEqual(['r0'])
    expect(nextRegenerations(started)).toEqual([])
    expect(nextRegenerations(apply(started, changed('r0', 'failed')))).toEqual(['r1'])
  })

  test('a parallel batch fills four places unless told otherwise', () => {
    const state = batch(6, 'parallel')
    expect(nextRegenerations(state)).toEqual(['r0', 'r1', 'r2', 'r3'])
    expect(nextRegenerations(apply(state, changed('r0', 'storing')), { perBatch: 2 })).toEqual(['r1'])
  })

  test('a clip whose outcome is unknown does not stop the rest', () => {
    expect(nextRegenerations(apply(batch(2), changed('r0', 'unknown')))).toEqual(['r1'])
  })

  test('nothing starts while paused or after a cancel, and resuming goes on', () => {
    const paused = apply(batch(2), { type: 'pause' })
    expect(nextRegenerations(paused)).toEqual([])
    expect(nextRegenerations(apply(paused, { type: 'resume' }))).toEqual(['r0'])
    expect(nextRegenerations(apply(paused, { type: 'cancel' }))).toEqual([])
  })

  test.each([0, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s places at once is refused', (perBatch) => {
    expect(() => nextRegenerations(batch(1), { perBatch })).toThrow(RangeError)
  })
})

describe('the status of a batch', () => {
  const status = (clips: number, ...events: BatchEvent[]) =>
    summariseBatch(apply(batch(clips), ...events)).status

  test('runs from queued through running to succeeded', () => {
    expect(status(2)).toBe('queued')
    expect(status(2, changed('r0', 'submitting'))).toBe('running')
    expect(status(2, changed('r0', 'succeeded'))).toBe('running')
    expect(status(2, changed('r0', 'succeeded'), changed('r1', 'succeeded'))).toBe('succeeded')
  })

  test('is pausing while a clip still runs and paused after it', () => {
    const events: BatchEvent[] = [changed('r0', 'running'), { type: 'pause' }]
    expect(status(2, ...events)).toBe('pausing')
    expect(status(2, ...events, changed('r0', 'succeeded'))).toBe('paused')
  })

  test('is cancelling until what runs has stopped', () => {
    const events: BatchEvent[] = [changed('r0', 'running'), { type: 'cancel' }]
    expect(status(2, ...events)).toBe('cancelling')
    expect(status(2, ...events, changed('r0', 'cancelled'))).toBe('cancelled')
    expect(status(2, ...events, changed('r0', 'succeeded'))).toBe('partial')
  })

  test('is partial when some clips got a version, failed when none did', () => {
    expect(status(2, changed('r0', 'succeeded'), changed('r1', 'expired'))).toBe('partial')
    expect(status(2, changed('r0', 'cancelled'), changed('r1', 'failed'))).toBe('failed')
  })

  test('needs attention once only unknown outcomes are left', () => {
    expect(status(2, changed('r0', 'unknown'))).toBe('running')
    expect(status(2, changed('r0', 'unknown'), changed('r1', 'succeeded'))).toBe('needs_attention')
    expect(status(2, changed('r0', 'unknown'), changed('r1', 'succeeded'), changed('r0', 'succeeded'))).toBe(
      'succeeded',
    )
  })

  test('counts a clip once, with its latest attempt, in the order of clips', () => {
    const state = apply(batch(2), changed('r0', 'failed'), changed('r1', 'succeeded'), {
      type: 'retried',
      regenerations: [{ id: 'retry-0', clipIndex: 0, retryOf: 'r0' }],
    })
    const summary = summariseBatch(state)
    expect(summary).toMatchObject({ status: 'running', total: 2, queued: 1, failed: 0, succeeded: 1 })
    expect(summary.latest.map(({ id }) => id)).toEqual(['retry-0', 'r1'])
    expect(nextRegenerations(state)).toEqual(['retry-0'])
  })

  test('lists clips in their order whatever the order of running', () => {
    const state = { ...batch(0), regenerations: [attempt(2), attempt(0), attempt(1)] }
    expect(summariseBatch(state).latest.map(({ clipIndex }) => clipIndex)).toEqual([0, 1, 2])
    expect(nextRegenerations(state)).toEqual(['r2'])
  })

  test('progress is the mean over clips, an ended clip counting in full', () => {
    const state = apply(batch(4), changed('r0', 'failed'), changed('r1', 'running', { progress: 0.5 }))
    expect(summariseBatch(state).progress).toBeCloseTo(1.5 / 4)
  })
})

describe('cancel and retry', () => {
  test('one clip can be cancelled and the rest goes on', () => {
    const state = apply(batch(3), { type: 'cancel', ids: ['r1'] }, changed('r0', 'succeeded'))
    expect(nextRegenerations(state)).toEqual(['r2'])
  })

  test('cancelling a running clip is a request: what the provider delivers anyway is kept', () => {
    const state = apply(batch(1), changed('r0', 'running'), { type: 'cancel' })
    expect(state.regenerations[0]).toMatchObject({ status: 'running', cancelRequested: true })
    expect(apply(state, changed('r0', 'succeeded')).regenerations[0]?.status).toBe('succeeded')
  })

  test('only failed, expired and uncharged cancelled clips can be tried again', () => {
    const ended = apply(
      batch(5),
      changed('r0', 'failed', { charge: 'charged' }),
      changed('r1', 'expired'),
      changed('r2', 'cancelled'),
      changed('r3', 'cancelled', { charge: 'charged' }),
      changed('r4', 'succeeded'),
    )
    const retried = apply(ended, {
      type: 'retried',
      regenerations: [0, 1, 2, 3, 4].map((clipIndex) => ({
        id: `again-${clipIndex}`,
        clipIndex,
        retryOf: `r${clipIndex}`,
      })),
    })
    expect(retried.regenerations.slice(5).map(({ clipIndex }) => clipIndex)).toEqual([0, 1, 2])
  })

  test('cancelling does not touch a clip whose outcome is unknown', () => {
    const state = apply(batch(1), changed('r0', 'unknown'), { type: 'cancel' })
    expect(state.regenerations[0]).toMatchObject({ status: 'unknown', cancelRequested: false })
  })

  test('retrying while paused waits with the rest, retrying what has ended runs', () => {
    const again: BatchEvent = {
      type: 'retried',
      regenerations: [{ id: 'again', clipIndex: 0, retryOf: 'r0' }],
    }
    const paused = apply(batch(2), changed('r0', 'failed'), { type: 'pause' })
    expect(nextRegenerations(apply(paused, again))).toEqual([])
    expect(nextRegenerations(apply(paused, changed('r1', 'failed'), again))).toEqual(['again'])
  })

  test('one failed attempt is tried again once, however often it is asked for', () => {
    const retried = apply(batch(1), changed('r0', 'failed'), {
      type: 'retried',
      regenerations: ['a', 'b'].map((id) => ({ id, clipIndex: 0, retryOf: 'r0' })),
    })
    expect(retried.regenerations.map(({ id }) => id)).toEqual(['r0', 'a'])
  })

  test('an attempt that names another clip than the one it repeats is left out', () => {
    const ended = apply(batch(2), changed('r0', 'failed'), changed('r1', 'succeeded'))
    const regenerations = [{ id: 'again', clipIndex: 1, retryOf: 'r0' }]
    expect(apply(ended, { type: 'retried', regenerations })).toBe(ended)
  })

  test('retrying a cancelled batch lets it run again', () => {
    const state = apply(
      batch(1),
      { type: 'cancel' },
      { type: 'retried', regenerations: [{ id: 'again', clipIndex: 0, retryOf: 'r0' }] },
    )
    expect(nextRegenerations(state)).toEqual(['again'])
  })
})

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
