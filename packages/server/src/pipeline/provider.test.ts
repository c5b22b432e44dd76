import { afterEach, describe, expect, test } from 'vitest'
import { guardedMediaFetch } from '../fetch/guarded-media-fetch.ts'
import type { FaultScript, OutputKind, SubmitStep } from '../testing/provider/fault-script.fixture.ts'
import { type HttpGeneratorOptions, httpGenerator } from '../testing/provider/http-generator.fixture.ts'
import {
  type ProviderSimulator,
  simulatorFetch,
  startProviderSimulator,
} from '../testing/provider/provider-simulator.fixture.ts'
import {
  dieAt,
  eventually,
  type PipelineWorld,
  pipelineWorld,
  price,
  quickTiming,
} from './pipeline.test-kit.ts'
import { type Checkpoint, checkpoints, type PipelineTiming } from './pipeline-context.ts'

type Promises = Pick<HttpGeneratorOptions, 'idempotent' | 'findable'>

interface Start extends Promises {
  timing?: Partial<PipelineTiming>
  clips?: number
}

let world: PipelineWorld
let provider: ProviderSimulator
const stops: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  await provider.close()
})

/** A job with imported clips, a provider that follows the scripts, and a worker between them. */
async function start(scripts: Record<string, FaultScript>, options: Start = {}) {
  const { idempotent = false, clips = 3 } = options
  provider = await startProviderSimulator({ scripts, idempotent })
  world = await pipelineWorld(clips)
  stops.push(await work(options))
  await eventually(async () => (await world.storage.findJobByUid(world.jobUid))?.state === 'ready')
}

async function work(
  { idempotent = false, findable = false, timing = {} }: Start,
  more: { onCheckpoint?: (at: Checkpoint) => void | Promise<void>; closing?: AbortSignal } = {},
) {
  const generator = httpGenerator({
    baseUrl: provider.origin,
    pollIntervalMs: 1,
    idempotent,
    findable,
    fetch: simulatorFetch,
  })
  const stop = await world.startWorker(generator, {
    fetchMedia: guardedMediaFetch({ allowPrivateOrigins: [provider.origin] }),
    timing: { ...quickTiming, ...timing },
    ...more,
  })
  return stop
}

/** Ledger and bill agree: what was settled was billed, what was released was not, `unknown` is reserved. */
async function checkMoney(batchUid: string): Promise<void> {
  const entries = await world.storage.readLedger(world.jobUid)
  for (const { uid, charge, status } of await world.regenerations(batchUid)) {
    const booked = entries.filter(({ regenerationUid }) => regenerationUid === uid)
    const billed = provider.billed(uid)
    expect(provider.started(uid), `${status} was made once at most`).toBeLessThanOrEqual(1)
    if (charge === 'unknown') expect(booked.map(({ kind }) => kind)).toEqual(['reserve'])
    else expect(booked.find(({ kind }) => kind === 'settle')?.amountMicros ?? 0).toBe(billed)
  }
}

/** A hang ends soon in these tests, yet not sooner than a slow machine answers where nothing hangs. */
const patience = (step: SubmitStep) => ({ submitTimeoutMs: String(step).startsWith('hang') ? 150 : 10_000 })

/** One clip under a script, with what becomes of it, beside one that goes well; money is checked each time. */
async function outcome(script: FaultScript, options: Start = {}) {
  await start({ storm: script }, options)
  // A short deadline would be one for the other clip too, and a slow machine may need longer.
  const alone = options.timing?.deadlineMs !== undefined
  const batchUid = await world.admit(alone ? ['storm'] : ['storm', 'calm'])
  const [subject, ...others] = await world.settled(batchUid)
  expect(others.map(({ status }) => status)).toEqual(alone ? [] : ['succeeded'])
  await checkMoney(batchUid)
  return subject
}

describe('a submission', () => {
  const silent: SubmitStep[] = [
    'drop-before-read',
    'drop-after-accept',
    'hang-before-read',
    'hang-after-accept',
    'error-after-accept',
  ]

  test.each(silent)('%s, no idempotency: unknown, its reserve kept, sent once', async (step) => {
    const clip = await outcome({ submits: [step, 'accept'] }, { timing: patience(step) })
    expect(clip).toMatchObject({ status: 'unknown', charge: 'unknown', error: { code: 'provider-unknown' } })
    expect(
      provider.submissions.filter(({ reference }) => reference.startsWith(clip?.uid ?? '')),
    ).toHaveLength(1)
    expect((await world.storage.readBudgets(['user:t:ann']))['user:t:ann']).toBe(2 * price)
  })

  test.each(silent)('%s, idempotent: sent again under the same reference, billed once', async (step) => {
    const clip = await outcome(
      { submits: [step, step, 'accept'] },
      { idempotent: true, timing: patience(step) },
    )
    expect(clip).toMatchObject({ status: 'succeeded', attempts: 1 })
  })

  test.each(silent)('%s, findable: looked up, billed once', async (step) => {
    const clip = await outcome({ submits: [step, 'accept'] }, { findable: true, timing: patience(step) })
    expect(clip).toMatchObject({ status: 'succeeded', attempts: 1 })
  })

  test('that never comes through is given up at the deadline, as unknown', async () => {
    const clip = await outcome(
      { submits: ['drop-after-accept'] },
      { idempotent: true, timing: { deadlineMs: 150 } },
    )
    expect(clip).toMatchObject({ status: 'unknown', charge: 'unknown' })
  })

  test('that surely never arrived expires at the deadline and costs nothing', async () => {
    const clip = await outcome(
      { submits: ['drop-before-read'] },
      { findable: true, timing: { deadlineMs: 150 } },
    )
    expect(clip).toMatchObject({ status: 'expired', charge: 'none' })
  })

  test('that is refused for its words is typed and not repeated', async () => {
    const clip = await outcome({ submits: [{ status: 422, code: 'moderation' }] })
    expect(clip).toMatchObject({ status: 'failed', charge: 'none', attempts: 1 })
    expect(clip?.error).toMatchObject({ code: 'provider-refused', retryable: false })
  })
})

describe('a provider that is busy', () => {
  test('is asked again after its Retry-After, without using up attempts', async () => {
    const busy = { status: 429, retryAfter: '0' }
    const clip = await outcome({ submits: [busy, busy, busy, busy, busy, busy, 'accept'] })
    expect(clip).toMatchObject({ status: 'succeeded', attempts: 1 })
  })

  test('holds up what goes to it and nothing else', async () => {
    await start({ storm: { submits: [{ status: 429, retryAfter: '1' }, 'accept'] } })
    const batchUid = await world.admit(['storm', 'calm'], { mode: 'parallel' })
    await eventually(
      async () => (await world.regenerations(batchUid))[0]?.error?.code === 'provider-rate-limited',
    )
    const refusedAtMs = provider.submissions[0]?.atMs ?? 0
    const other = await pipelineWorld(1)
    stops.push(await other.startWorker(httpGenerator({ baseUrl: provider.origin }), {}))
    await eventually(async () => (await other.storage.findComposition(other.jobUid))?.state === 'ready')
    expect(Date.now() - refusedAtMs, 'importing and composing did not wait').toBeLessThan(1_000)
    expect((await world.settled(batchUid)).map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
    const late = provider.submissions.filter(({ atMs }) => atMs - refusedAtMs > 50)
    expect(Math.min(...late.map(({ atMs }) => atMs - refusedAtMs))).toBeGreaterThanOrEqual(990)
  })

  test('is given up at the deadline, and nothing is charged', async () => {
    const clip = await outcome(
      { submits: [{ status: 429, retryAfter: '0' }] },
      { timing: { deadlineMs: 100 } },
    )
    expect(clip).toMatchObject({ status: 'expired', charge: 'none' })
  })

  test('a worker that dies while it waits leaves no doubt: the next one sends', async () => {
    await start({ storm: { submits: [{ status: 429, retryAfter: '3600' }, 'accept'] } })
    const batchUid = await world.admit(['storm'])
    await eventually(async () => (await world.regenerations(batchUid))[0]?.error !== null)
    await stops.pop()?.()
    stops.push(await work({}))
    expect(await world.settled(batchUid)).toMatchObject([{ status: 'succeeded' }])
  })
})

describe('a generation', () => {
  test('survives polls that fail, break, hang or go backwards; its progress never falls', async () => {
    const polls: FaultScript['polls'] = [
      { progress: 0.6 },
      { status: 503 },
      'drop',
      'queued',
      'hang',
      { progress: 0.2 },
      { status: 429, retryAfter: '0' },
      { progress: 0.7 },
      'complete',
    ]
    const seen: number[] = []
    await start({ storm: { polls } })
    const batchUid = await world.admit(['storm'])
    await eventually(async () => {
      const [record] = await world.regenerations(batchUid)
      seen.push(record?.progress ?? 0)
      return record?.status === 'succeeded'
    })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    await checkMoney(batchUid)
  })

  test('that is never done expires, is stopped at the provider, and is released', async () => {
    const clip = await outcome({ polls: [{ progress: 0.5 }] }, { timing: { deadlineMs: 100 } })
    expect(clip).toMatchObject({ status: 'expired', charge: 'none' })
    expect(provider.cancelled).toHaveLength(1)
  })

  test('that is never done and cannot be stopped expires with its charge open', async () => {
    const script: FaultScript = { polls: [{ progress: 0.5 }], cancellable: false }
    const clip = await outcome(script, { timing: { deadlineMs: 100 } })
    expect(clip).toMatchObject({ status: 'expired', charge: 'unknown', settledMicros: null })
  })

  test('that the provider forgot is not made again: its charge is open', async () => {
    const clip = await outcome({ polls: [{ progress: 0.5 }, 'forget'] })
    expect(clip).toMatchObject({ status: 'failed', charge: 'unknown', attempts: 1 })
  })

  test('refused for its words is not repeated, and settled where that is billed', async () => {
    const clip = await outcome({ polls: [{ fail: 'moderation', billed: true }] })
    expect(clip).toMatchObject({ status: 'failed', charge: 'charged', settledMicros: price, attempts: 1 })
    expect(clip?.error?.code).toBe('provider-refused')
  })

  test('that fails without a charge is made again, a few times; then the batch ends without it', async () => {
    await start({ storm: { polls: [{ fail: 'crashed', billed: false }] } })
    const batchUid = await world.admit(['calm', 'storm', 'calm'])
    const statuses = (await world.settled(batchUid)).map(({ status }) => status)
    expect(statuses).toEqual(['succeeded', 'failed', 'succeeded'])
    expect((await world.regenerations(batchUid))[1]).toMatchObject({ attempts: 4, charge: 'none' })
    await checkMoney(batchUid)
    expect((await world.storage.findBatchByUid(batchUid))?.batch.endedAtMs).not.toBeNull()
  })

  test('that fails with a charge is not made again', async () => {
    const clip = await outcome({ polls: [{ fail: 'crashed', billed: true }] })
    expect(clip).toMatchObject({ status: 'failed', charge: 'charged', attempts: 1 })
  })
})

describe('an output', () => {
  const hopeless: OutputKind[] = [
    'empty',
    'truncated',
    'error-page',
    'endless',
    'redirect',
    'inside',
    { expired: 99 },
  ]

  test.each(hopeless)('%o is never a version; the clip keeps what it has', async (output) => {
    const clip = await outcome({ outputs: [output] })
    expect(clip).toMatchObject({ status: 'failed', charge: 'charged', versionUid: null, attempts: 1 })
    const [snapshot] = await world.storage.findClips(world.jobUid, [0])
    expect(snapshot).toMatchObject({ versionsCount: 1, live: null })
    expect(provider.reachedInside).toEqual([])
    expect(world.errors.map(String).filter((text) => !text.includes('RetakeError'))).toEqual([])
  })

  test('whose address expired is asked for again', async () => {
    const clip = await outcome({ outputs: [{ expired: 2 }] })
    expect(clip?.status).toBe('succeeded')
  })

  test('comes to us: no address of the provider is stored', async () => {
    await outcome({})
    const [snapshot] = await world.storage.findClips(world.jobUid, [0])
    expect(JSON.stringify(snapshot)).not.toContain(provider.origin)
    expect(await world.media.get(snapshot?.current?.videoKey ?? '')).not.toBeNull()
  })
})

describe('a cancel', () => {
  test('at any moment: nothing is submitted afterwards, and what it stops is not paid for', async () => {
    await start({ storm: { polls: [{ progress: 0.1 }, { progress: 0.2 }, { progress: 0.3 }, 'complete'] } })
    const random = lcg(7)
    for (let round = 0; round < 60; round++) {
      const mode = round % 2 ? 'parallel' : 'sequential'
      const batchUid = await world.admit(['storm', 'storm', 'storm'], { mode })
      await eventually(async () => provider.submissions.length >= 0 && random() < 0.1)
      await world.storage.setBatchControl(batchUid, 'cancel', { regenerationUids: null, events: [] })
      const sent = new Map((await world.regenerations(batchUid)).map(({ uid, attempts }) => [uid, attempts]))
      for (const { uid, attempts } of await world.settled(batchUid)) expect(attempts).toBe(sent.get(uid))
      await checkMoney(batchUid)
      for (const [uid, attempts] of sent) if (attempts === 0) expect(provider.billed(uid)).toBe(0)
      await rest()
    }
  })

  test('of what cannot be stopped: the paid result waits as a candidate', async () => {
    await start({ storm: { polls: [...Array(30).fill({ progress: 0.1 }), 'complete'], cancellable: false } })
    const batchUid = await world.admit(['storm'])
    await eventually(async () => (await world.regenerations(batchUid))[0]?.status === 'running')
    await world.storage.setBatchControl(batchUid, 'cancel', { regenerationUids: null, events: [] })
    expect(await world.settled(batchUid)).toMatchObject([{ status: 'succeeded', charge: 'charged' }])
    expect((await world.storage.findClips(world.jobUid, [0]))[0]).toMatchObject({ hasCandidate: true })
    await checkMoney(batchUid)
  })
})

describe('a worker that dies', () => {
  const kinds: Promises[] = [{ idempotent: true }, { findable: true }, {}]

  test.each(kinds)('at each moment, with %o: billed once, nothing lost', async (kind) => {
    await start({}, kind)
    await stops.pop()?.()
    for (let round = 0; round < 3; round++) {
      for (const checkpoint of checkpoints) {
        const death = dieAt(checkpoint)
        const frozen = new AbortController()
        const batchUid = await world.admit(['calm', 'calm'])
        await work(kind, { onCheckpoint: death.onCheckpoint, closing: frozen.signal })
        await eventually(async () => death.reached())
        frozen.abort()
        stops.push(await work(kind))
        const [first, second] = await world.settled(batchUid)
        await checkMoney(batchUid)
        const inDoubt = Object.keys(kind).length === 0 && /intent|submit/.test(checkpoint)
        expect(first?.status).toBe(inDoubt ? 'unknown' : 'succeeded')
        expect(second?.status).toBe('succeeded')
        if (first?.status === 'unknown') await clear(first.uid)
        await stops.pop()?.()
      }
    }
  })
})

/** Waits until no composition of the job is due any more and its clips are free. */
async function rest(): Promise<void> {
  await eventually(async () => {
    const clips = await world.storage.findClips(world.jobUid, [0, 1, 2])
    return clips.every(({ live }) => live === null)
  })
}

const clear = (uid: string) =>
  world.storage.endRegeneration(uid, 0, {
    status: 'failed',
    error: null,
    charge: 'charged',
    settledMicros: price,
    events: [],
  })

function lcg(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
