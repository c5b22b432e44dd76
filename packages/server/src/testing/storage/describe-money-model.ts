import type { JobRecord, LedgerRecord, RegenerationRecord, VersionRecord } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import { expectEqual } from './expect-equal.ts'
import { createRandom, type Random } from './random.ts'
import { priceMicros } from './sample-facts.ts'
import { ending, type StorageSubject } from './samples.ts'
import { importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const seeds = [11, 12, 13]
const steps = 80
const clipsCount = 5

/** The account that everything is charged to, and a limit that is met often. */
const account = 'user:tenant:anna'
const limitMicros = priceMicros * 12

interface World {
  job: JobRecord
  originals: VersionRecord[]
  batches: string[]
}

type Step = (subject: StorageSubject, world: World, random: Random) => Promise<void>

export function describeMoneyModel(test: StorageTest): void {
  test('balances budget, ledger and regenerations after any order of work and failures', async (subject) => {
    for (const seed of seeds) await walk(subject, createRandom(seed), seed)
  })
}

async function walk(subject: StorageSubject, random: Random, seed: number): Promise<void> {
  const { job, originals } = await importJob(subject, { clips: clipsCount })
  const spent = (await subject.storage.readBudgets([account]))[account] ?? 0
  const world = { job, originals, batches: [] }
  for (let step = 0; step < steps; step += 1) {
    await random.pick([start, start, work, work, work, control, retry])(subject, world, random)
    await balance(subject, world, { spent, where: `seed ${seed}, step ${step}` })
  }
}

const budgets = [{ account, limitMicros: limitMicros * seeds.length }]

const start: Step = async ({ storage, make }, world, random) => {
  const bases = world.originals.filter(() => random.below(3) === 0)
  if (bases.length === 0) return
  const regenerations = bases.map((base) => make.regeneration(base))
  const admission = make.admission(world.job, regenerations, { budgets })
  if ((await storage.admitBatch(admission)).admitted) world.batches.push(admission.batch.uid)
}

const all = async ({ storage }: StorageSubject, world: World): Promise<RegenerationRecord[]> => {
  const found = await Promise.all(world.batches.map((uid) => storage.findBatchByUid(uid)))
  return found.flatMap((batch) => batch?.regenerations ?? [])
}

/** Takes any regeneration in hand, as the wrong worker often does, and does anything to it. */
const work: Step = async (subject, world, random) => {
  const { storage, clock, make } = subject
  const regenerations = await all(subject, world)
  if (regenerations.length === 0) return
  const { uid, status, clipIndex } = random.pick(regenerations)
  if (random.below(3) === 0) clock.advance(10_000)
  const fence = (await storage.claimRegeneration(uid, status, 10_000)) ?? random.below(3)
  const settledMicros = random.pick([0, priceMicros, 70_001])
  const base = world.originals[clipIndex]!
  const doings = [
    () => storage.updateRegeneration(uid, fence, { status: 'running', progress: 0.5, attempts: 1 }, ['p']),
    () => storage.completeRegeneration(uid, fence, make.completion(base, { settledMicros })),
    () => storage.endRegeneration(uid, fence, ending()),
    () => storage.endRegeneration(uid, fence, ending({ charge: 'charged', settledMicros })),
    () => storage.endRegeneration(uid, fence, ending({ status: 'unknown', charge: 'unknown' })),
    () => storage.endRegeneration(uid, fence, ending({ status: 'expired', charge: 'unknown' })),
  ]
  await Promise.all([random.pick(doings)(), random.pick(doings)()])
}

const control: Step = async (subject, world, random) => {
  if (world.batches.length === 0) return
  const batchUid = random.pick(world.batches)
  const wanted = random.pick(['run', 'run', 'pause', 'cancel'] as const)
  const named = (await all(subject, world)).filter(
    (each) => each.batchUid === batchUid && random.below(2) === 0,
  )
  const regenerationUids = random.below(2) === 0 ? null : named.map(({ uid }) => uid)
  await subject.storage.setBatchControl(batchUid, wanted, { regenerationUids, events: [] })
}

const retry: Step = async (subject, world, random) => {
  const ended = (await all(subject, world)).filter(
    ({ status }) => status === 'failed' || status === 'cancelled',
  )
  if (ended.length === 0) return
  const { uid, batchUid, clipIndex } = random.pick(ended)
  const attempt = subject.make.regeneration(world.originals[clipIndex]!, { retryOf: uid })
  await subject.storage.admitRetries(batchUid, [attempt], budgets, [])
}

async function balance(
  subject: StorageSubject,
  world: World,
  { spent, where }: { spent: number; where: string },
): Promise<void> {
  const { storage } = subject
  const ledger = await storage.readLedger(world.job.uid)
  const regenerations = await all(subject, world)
  const committed = (await storage.readBudgets([account]))[account]! - spent
  expectEqual(committed, committedBy(ledger), `the budget against the ledger at ${where}`)
  check(committed + spent <= budgets[0]!.limitMicros, `the budget must hold at ${where}`)
  expectEqual(new Set(ledger.map(({ key }) => key)).size, ledger.length, `ledger keys at ${where}`)
  const open = regenerations.filter(({ endedAtMs }) => endedAtMs === null).map(({ clipUid }) => clipUid)
  expectEqual(new Set(open).size, open.length, `regenerations of one clip at ${where}`)
  for (const regeneration of regenerations) checkBooked(ledger, regeneration, where)
  await checkBatches(subject, world, where)
  await checkVersions(subject, world, { regenerations, where })
}

/** What is spent, and what is reserved for what has no end in the ledger yet. */
function committedBy(ledger: LedgerRecord[]): number {
  const closed = new Map(
    ledger.filter(({ kind }) => kind !== 'reserve').map((row) => [row.regenerationUid, row]),
  )
  return ledger
    .filter(({ kind }) => kind === 'reserve')
    .reduce((sum, { regenerationUid, amountMicros }) => {
      const close = closed.get(regenerationUid)
      if (!close) return sum + amountMicros
      return close.kind === 'settle' ? sum + close.amountMicros : sum
    }, 0)
}

function checkBooked(ledger: LedgerRecord[], regeneration: RegenerationRecord, where: string): void {
  const { uid, charge, endedAtMs, settledMicros } = regeneration
  const kinds = ledger.filter(({ regenerationUid }) => regenerationUid === uid).map(({ kind }) => kind)
  const open = charge === 'unknown' || endedAtMs === null
  const close = charge === 'charged' ? 'settle' : 'release'
  expectEqual(kinds, open ? ['reserve'] : ['reserve', close], `the ledger of ${uid} at ${where}`)
  check((settledMicros === null) === open, `${uid} must be settled when it is closed, at ${where}`)
}

async function checkBatches({ storage }: StorageSubject, world: World, where: string): Promise<void> {
  for (const uid of world.batches) {
    const found = (await storage.findBatchByUid(uid))!
    const ended = found.regenerations.every(({ endedAtMs }) => endedAtMs !== null)
    check((found.batch.endedAtMs !== null) === ended, `batch ${uid} ends with its last one, at ${where}`)
  }
}

async function checkVersions(
  { storage }: StorageSubject,
  world: World,
  { regenerations, where }: { regenerations: RegenerationRecord[]; where: string },
): Promise<void> {
  const lists = world.originals.map(({ clipUid }) =>
    storage.listVersions(clipUid, { before: null, limit: 500 }),
  )
  const versions = (await Promise.all(lists)).flat()
  const made = versions.flatMap(({ uid, regenerationUid }) =>
    regenerationUid ? [`${regenerationUid} ${uid}`] : [],
  )
  const succeeded = regenerations.filter(({ status }) => status === 'succeeded')
  const wanted = succeeded.map(({ uid, versionUid }) => `${uid} ${versionUid}`)
  expectEqual(made.sort(), wanted.sort(), `one version for each success at ${where}`)
}
