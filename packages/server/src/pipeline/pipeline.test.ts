import { RetakeError } from '@retake/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scriptedGenerator } from '../testing/scripted-generator.ts'
import {
  dieAt,
  eventually,
  type PipelineWorld,
  pipelineWorld,
  price,
  quickTiming,
} from './pipeline.test-kit.ts'
import { checkpoints } from './pipeline-context.ts'

let world: PipelineWorld
let stops: (() => Promise<void>)[]

beforeEach(async () => {
  world = await pipelineWorld()
  stops = []
  const stop = await world.startWorker(scriptedGenerator())
  await eventually(async () => (await world.storage.findJobByUid(world.jobUid))?.state === 'ready')
  await composed()
  await stop()
})

afterEach(async () => {
  for (const stop of stops) await stop()
})

async function start(...args: Parameters<PipelineWorld['startWorker']>) {
  stops.push(await world.startWorker(...args))
}

const composed = () =>
  eventually(async () => {
    const composition = await world.storage.findComposition(world.jobUid)
    return (
      composition?.state === 'ready' &&
      composition.composedRevision === composition.wantedRevision &&
      composition
    )
  })

const textOf = async (key: string | null | undefined) => {
  const media = key ? await world.media.get(key) : null
  return media === null
    ? null
    : new Response(media.stream() as ReadableStream<Uint8Array<ArrayBuffer>>).text()
}

/** Reserved, settled and released per regeneration, as the ledger has it. */
async function ledger() {
  const sums: Record<string, number> = { reserve: 0, settle: 0, release: 0 }
  for (const { kind, amountMicros } of await world.storage.readLedger(world.jobUid)) {
    sums[kind] = (sums[kind] ?? 0) + amountMicros
  }
  return sums
}

const committed = async () => (await world.storage.readBudgets(['user:t:ann']))['user:t:ann']
const statuses = async (batchUid: string) => (await world.settled(batchUid)).map(({ status }) => status)

describe('importing', () => {
  test('copies every clip unchanged as version 1 and puts the video together', async () => {
    const clips = await world.storage.listClips(world.jobUid, { after: null, limit: 10 })
    expect(clips.map(({ current }) => current?.versionNumber)).toEqual([1, 1, 1])
    expect(await textOf(clips[1]?.current?.videoKey)).toBe('clip:original 1')
    expect(await textOf((await composed()).mediaKey)).toBe('original 0|original 1|original 2')
  })

  test('names the clip that is not a video and goes on with the others', async () => {
    world = await pipelineWorld(2)
    await world.media.put('uploads/0', new TextEncoder().encode('<html>'), { contentType: 'video/mp4' })
    await start(scriptedGenerator())
    await eventually(async () => (await world.storage.findJobByUid(world.jobUid))?.state === 'ready')
    const clips = await world.storage.listClips(world.jobUid, { after: null, limit: 10 })
    expect(clips.map(({ clip }) => clip.importError?.code)).toEqual(['media-invalid', undefined])
  })
})

describe('a batch', () => {
  test('makes a new version of each clip, settles each, and recomposes', async () => {
    await start(scriptedGenerator())
    const batchUid = await world.admit(['a', 'b', 'c'])
    expect(await statuses(batchUid)).toEqual(['succeeded', 'succeeded', 'succeeded'])
    const clips = await world.storage.listClips(world.jobUid, { after: null, limit: 10 })
    expect(clips.map(({ current }) => current?.versionNumber)).toEqual([2, 2, 2])
    expect(await ledger()).toEqual({ reserve: 3 * price, settle: 3 * price, release: 0 })
    expect((await composed()).composedVersionUids).toEqual(clips.map(({ current }) => current?.uid))
  })

  test('goes on when a clip fails: that clip keeps its version and is not charged', async () => {
    const polls = [{ code: 'provider-refused', detail: 'No.', retryable: false, charged: 'none' } as const]
    await start(scriptedGenerator({ scripts: { b: { polls } } }))
    const batchUid = await world.admit(['a', 'b', 'c'])
    expect(await statuses(batchUid)).toEqual(['succeeded', 'failed', 'succeeded'])
    const [clip] = await world.storage.findClips(world.jobUid, [1])
    expect(clip).toMatchObject({ versionsCount: 1, live: null, lastError: { code: 'provider-refused' } })
    expect(await ledger()).toEqual({ reserve: 3 * price, settle: 2 * price, release: price })
    expect(await committed()).toBe(2 * price)
  })

  test('settles a failure that the provider charged', async () => {
    const polls = [{ code: 'provider-refused', detail: 'No.', retryable: false, charged: 'charged' } as const]
    await start(scriptedGenerator({ scripts: { a: { polls } } }))
    const [failed] = await world.settled(await world.admit(['a']))
    expect(failed).toMatchObject({ status: 'failed', charge: 'charged', settledMicros: price })
  })

  test('tries again what may pass: under the same reference while the provider is busy, under a new one after a failure', async () => {
    const busy = new RetakeError('provider-rate-limited', 'Busy.', { data: { retryAfterMs: 1 } })
    const crashed = { code: 'provider-failed', detail: 'Crashed.', retryable: true, charged: 'none' } as const
    const generator = scriptedGenerator({
      scripts: { a: { submits: [busy, busy, 'accept'], polls: [crashed, 'succeed'] } },
    })
    await start(generator)
    const batchUid = await world.admit(['a'])
    expect(await statuses(batchUid)).toEqual(['succeeded'])
    expect(generator.bills.map((reference) => reference.split('.')[1])).toEqual(['1', '2'])
  })

  test('gives a clip up when its tries are used up', async () => {
    const submits = [new RetakeError('provider-failed', 'Down.')]
    await start(scriptedGenerator({ scripts: { a: { submits } } }))
    const [failed, other] = await world.settled(await world.admit(['a', 'b']))
    expect(failed).toMatchObject({
      status: 'failed',
      attempts: 4,
      error: { code: 'provider-failed', detail: 'Down.' },
    })
    expect(other?.status).toBe('succeeded')
  })

  test('never makes a version of an output that is no video', async () => {
    await start(scriptedGenerator({ scripts: { a: { output: new TextEncoder().encode('<html>') } } }))
    const [failed] = await world.settled(await world.admit(['a']))
    expect(failed).toMatchObject({ status: 'failed', charge: 'none', error: { code: 'media-invalid' } })
    expect((await world.storage.findClips(world.jobUid, [0]))[0]?.versionsCount).toBe(1)
  })

  test('ends as expired when the deadline passed and the provider confirmed the cancel', async () => {
    const timing = { ...quickTiming, deadlineMs: 20 }
    await start(scriptedGenerator({ scripts: { a: { polls: ['running'] } } }), { timing })
    const [expired] = await world.settled(await world.admit(['a']))
    expect(expired).toMatchObject({ status: 'expired', charge: 'none', error: { code: 'deadline-exceeded' } })
    expect(await committed()).toBe(0)
  })
})

describe('a connection that breaks while sending', () => {
  test('is never sent again where the provider cannot tell: the clip waits as unknown with its reserve', async () => {
    const generator = scriptedGenerator({ scripts: { a: { submits: ['drop-after'] } } })
    await start(generator)
    const batchUid = await world.admit(['a', 'b'])
    expect(await statuses(batchUid)).toEqual(['unknown', 'succeeded'])
    expect(generator.bills).toHaveLength(2)
    expect(await committed()).toBe(2 * price)
    await expect(world.admit(['again'])).rejects.toThrow('clip-busy')
  })

  test('is sent again under the same reference where the provider recognises it', async () => {
    const generator = scriptedGenerator({
      idempotent: true,
      scripts: { a: { submits: ['drop-after', 'drop-before', 'accept'] } },
    })
    await start(generator)
    expect(await statuses(await world.admit(['a']))).toEqual(['succeeded'])
    expect(generator.bills).toHaveLength(1)
  })

  test('is looked up where the provider can find it', async () => {
    const generator = scriptedGenerator({ findable: true, scripts: { a: { submits: ['drop-after'] } } })
    await start(generator)
    expect(await statuses(await world.admit(['a']))).toEqual(['succeeded'])
    expect(generator.bills).toHaveLength(1)
  })
})

describe('people', () => {
  test('cancel: what runs is stopped, what waits never starts, nothing is charged', async () => {
    const generator = scriptedGenerator({ scripts: { a: { polls: ['running'] } } })
    await start(generator)
    const batchUid = await world.admit(['a', 'b'])
    await eventually(async () => (await world.regenerations(batchUid))[0]?.status === 'running')
    await world.storage.setBatchControl(batchUid, 'cancel', { regenerationUids: null, events: [] })
    expect(await statuses(batchUid)).toEqual(['cancelled', 'cancelled'])
    expect(generator.bills).toHaveLength(1)
    expect(generator.cancelled).toEqual(generator.bills)
    expect(await committed()).toBe(0)
  })

  test('pause and resume: what runs is finished, nothing new starts in between', async () => {
    const gate = Promise.withResolvers<void>()
    const generator = scriptedGenerator()
    await start(generator, { onCheckpoint: (at) => (at === 'before-commit' ? gate.promise : undefined) })
    const batchUid = await world.admit(['a', 'b'])
    await eventually(async () => (await world.regenerations(batchUid))[0]?.status === 'storing')
    await world.storage.setBatchControl(batchUid, 'pause', { regenerationUids: null, events: [] })
    gate.resolve()
    await eventually(async () => (await world.regenerations(batchUid))[0]?.status === 'succeeded')
    await eventually(async () => !(await world.storage.dueWakeUps(10)).includes(`batch:${batchUid}`))
    expect((await world.regenerations(batchUid))[1]?.status).toBe('queued')
    expect(generator.bills).toHaveLength(1)
    await world.storage.setBatchControl(batchUid, 'run', { regenerationUids: null, events: [] })
    expect(await statuses(batchUid)).toEqual(['succeeded', 'succeeded'])
  })

  test('keep results as candidates: the clip stays as it was until one is accepted', async () => {
    await start(scriptedGenerator())
    const batchUid = await world.admit(['a'], { autoAccept: false })
    await world.settled(batchUid)
    const [clip] = await world.storage.findClips(world.jobUid, [0])
    expect(clip).toMatchObject({ versionsCount: 2, hasCandidate: true, current: { versionNumber: 1 } })
  })

  test('accept another version while a clip is generating: the result waits as a candidate', async () => {
    await start(scriptedGenerator())
    const [first] = await world.settled(await world.admit(['a'], { autoAccept: false }))
    const gate = Promise.withResolvers<void>()
    await stops.pop()?.()
    await start(scriptedGenerator(), {
      onCheckpoint: (at) => (at === 'before-commit' ? gate.promise : undefined),
    })
    const batchUid = await world.admit(['b'])
    await eventually(async () => (await world.regenerations(batchUid))[0]?.status === 'storing')
    const moved = await world.storage.promoteVersion({
      clipUid: first?.clipUid ?? '',
      versionUid: first?.versionUid ?? '',
      expectedRevision: null,
      changedBy: 'ann',
      reason: 'accepted',
      events: [],
    })
    gate.resolve()
    await world.settled(batchUid)
    expect(moved.moved).toBe(true)
    const [after] = await world.storage.findClips(world.jobUid, [0])
    expect(after).toMatchObject({ hasCandidate: true, current: { uid: first?.versionUid } })
  })
})

describe('a process that dies', () => {
  test.each(checkpoints)(
    '%s: the next one finishes, bills once and makes one version',
    async (checkpoint) => {
      const generator = scriptedGenerator({ idempotent: true, findable: true })
      const death = dieAt(checkpoint)
      const frozen = new AbortController()
      const batchUid = await world.admit(['a', 'b'])
      await world.startWorker(generator, { onCheckpoint: death.onCheckpoint, closing: frozen.signal })
      await eventually(async () => death.reached())
      frozen.abort()
      await start(generator)
      expect(await statuses(batchUid)).toEqual(['succeeded', 'succeeded'])
      expect(generator.bills).toHaveLength(2)
      const clips = await world.storage.findClips(world.jobUid, [0, 1])
      expect(clips.map(({ versionsCount }) => versionsCount)).toEqual([2, 2])
      expect(await ledger()).toEqual({ reserve: 2 * price, settle: 2 * price, release: 0 })
    },
  )

  test('after sending, without idempotency: unknown, and never sent again', async () => {
    const generator = scriptedGenerator()
    const death = dieAt('after-submit')
    const frozen = new AbortController()
    const batchUid = await world.admit(['a'])
    await world.startWorker(generator, { onCheckpoint: death.onCheckpoint, closing: frozen.signal })
    await eventually(async () => death.reached())
    frozen.abort()
    await start(generator)
    expect(await statuses(batchUid)).toEqual(['unknown'])
    expect(generator.bills).toHaveLength(1)
  })

  test('and wakes up later: its commit is refused', async () => {
    const generator = scriptedGenerator({ idempotent: true })
    const gate = Promise.withResolvers<void>()
    let frozenOnce = false
    await start(generator, {
      // A frozen process sends no heartbeat; a lease of nothing is the same to the others.
      timing: { ...quickTiming, leaseMs: 1, sweepMs: 10_000 },
      onCheckpoint: (at) => {
        if (at !== 'before-commit' || frozenOnce) return undefined
        frozenOnce = true
        return gate.promise
      },
    })
    const batchUid = await world.admit(['a'])
    await start(generator)
    await world.settled(batchUid)
    gate.resolve()
    await stops.shift()?.()
    expect((await world.storage.findClips(world.jobUid, [0]))[0]?.versionsCount).toBe(2)
    expect(await ledger()).toEqual({ reserve: price, settle: price, release: 0 })
  })
})
