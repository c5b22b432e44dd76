import { describe, expect, test } from 'vitest'
import { apply, attempt, batch, changed } from './batch.fixture.ts'
import { type BatchEvent, nextRegenerations, summariseBatch } from './index.ts'

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
