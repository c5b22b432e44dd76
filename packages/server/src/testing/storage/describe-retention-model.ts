import { planRetention } from '@retake/core'
import type { NewRegeneration, VersionRecord } from '../../ports/storage/index.ts'
import { toRetentionVersion } from '../../retention/to-retention-version.ts'
import { check } from '../test-harness.ts'
import { removalOf } from './describe-retention.ts'
import { moveTo } from './describe-versions.ts'
import { expectEqual } from './expect-equal.ts'
import { createRandom, type Random } from './random.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000
const window = { comparedForMs: hourMs }

/** What people expect to have, written down apart from the rows, and the objects of the media store. */
interface RetentionModel {
  jobUid: string
  clipUid: string
  versions: string[]
  current: string
  pinned: Set<string>
  waiting: Set<string>
  sourceOf: Map<string, string>
  comparedAtMs: Map<string, number>
  live: { regeneration: NewRegeneration; fence: number; base: VersionRecord } | null
  /** What retention has taken. */
  removed: Set<string>
  objects: Set<string>
}

type Step = (subject: StorageSubject, model: RetentionModel, random: Random) => Promise<void>

export function describeRetentionModel(test: StorageTest): void {
  test('leaves neither a row without media nor media without a row, whatever people and crashes do', (subject) =>
    walkRetention(subject, { seeds: [1, 2, 3], steps: 60 }))
}

/** Runs random sequences of versions, choices, pins and retention, and checks after each step what must be there. */
export async function walkRetention(
  subject: StorageSubject,
  { seeds, steps: count }: { seeds: number[]; steps: number },
): Promise<void> {
  for (const seed of seeds) {
    const random = createRandom(seed)
    const model = await begin(subject)
    for (let step = 0; step < count; step += 1) {
      await random.pick(steps)(subject, model, random)
      await compare(subject, model, `seed ${seed}, step ${step}`)
    }
    await scan(subject, model, `seed ${seed}`)
  }
}

async function begin(subject: StorageSubject): Promise<RetentionModel> {
  const { originals } = await importJob(subject, { clips: 1 })
  const { uid, jobUid, clipUid, ...original } = originals[0]!
  return {
    jobUid,
    clipUid,
    versions: [uid],
    current: uid,
    pinned: new Set(),
    waiting: new Set(),
    sourceOf: new Map([[uid, uid]]),
    comparedAtMs: new Map(),
    live: null,
    removed: new Set(),
    objects: new Set([original.videoKey, original.stripKey, original.thumbnailKey]),
  }
}

const read = async ({ storage }: StorageSubject, uid: string) =>
  (await storage.findVersions([uid]))[0] as VersionRecord

const start: Step = async (subject, model, random) => {
  if (model.live) return
  const job = await subject.storage.findJobByUid(model.jobUid)
  const base = await read(subject, model.current)
  const regeneration = subject.make.regeneration(base)
  await admit(subject, job!, [regeneration])
  model.live = { regeneration, base, fence: await claim(subject, regeneration.uid) }
  if (random.below(4) === 0) await fail(subject, model, random)
}

const finish: Step = async (subject, model, random) => {
  await start(subject, model, random)
  if (!model.live) return
  const { regeneration, fence, base } = model.live
  const completion = subject.make.completion(base, { promote: random.below(4) > 0 })
  const { version } = completion
  if (random.below(2) === 0) version.sourceVersionUid = regeneration.target.sourceVersionUid
  for (const key of [version.videoKey, version.stripKey, version.thumbnailKey]) model.objects.add(key)
  const done = await subject.storage.completeRegeneration(regeneration.uid, fence, completion)
  model.versions.push(version.uid)
  model.sourceOf.set(version.uid, version.sourceVersionUid)
  if (done?.promoted) model.current = version.uid
  else model.waiting.add(version.uid)
  model.live = null
}

const fail: Step = async ({ storage }, model) => {
  if (!model.live) return
  await storage.endRegeneration(model.live.regeneration.uid, model.live.fence, ending())
  model.live = null
}

const restore: Step = async (subject, model, random) => {
  const version = await read(subject, random.pick(model.versions))
  const answer = await subject.storage.promoteVersion(moveTo(version))
  const gone = version.storage === 'deleted'
  check(answer.moved === (!gone && version.uid !== model.current), `restoring what is ${version.storage}`)
  if (!answer.moved) return
  model.current = version.uid
  model.waiting.delete(version.uid)
}

const pin: Step = async (subject, model, random) => {
  const version = await read(subject, random.pick(model.versions))
  const pinned = await subject.storage.setPinned(version.uid, true)
  check(pinned === (version.storage !== 'deleted'), `pinning what is ${version.storage}`)
  if (pinned) model.pinned.add(version.uid)
}

const unpin: Step = async ({ storage }, model, random) => {
  const uid = random.pick(model.versions)
  await storage.setPinned(uid, false)
  model.pinned.delete(uid)
}

const reject: Step = async ({ storage }, model, random) => {
  const uid = random.pick(model.versions)
  await storage.rejectCandidate(uid, [])
  model.waiting.delete(uid)
}

const look: Step = async ({ storage, clock }, model, random) => {
  const uid = random.pick(model.versions)
  if (model.removed.has(uid)) return
  await storage.noteCompared([uid])
  model.comparedAtMs.set(uid, clock.now())
}

const wait: Step = async ({ clock }, _model, random) =>
  clock.advance(random.pick([hourMs / 2, dayMs, 9 * dayMs]))

/** Retention as the worker runs it, at times with a plan that is out of date by the time it is carried out. */
const retain: Step = async (subject, model, random) => {
  const { storage, clock } = subject
  const scope = { jobUid: model.jobUid, clipIndex: null }
  const retained = await storage.listRetained(scope, { ...window, limit: 999 })
  const policy = { keepNewest: random.below(3), removeAfterDays: random.pick([null, 5]) }
  const plan = planRetention(retained.map(toRetentionVersion), policy, clock.now())
  const stale = random.below(2) === 0
  if (stale) await random.pick([restore, pin, reject, look, finish])(subject, model, random)
  for (const { id } of plan.remove) await remove(subject, model, id)
  if (stale) await remove(subject, model, random.pick(model.versions))
}

/** Removes what is due; at times the process dies before it can say so. */
const clean: Step = async ({ storage }, model, random) => {
  const due = await storage.dueMediaRemovals(random.pick([1, 99]))
  for (const key of due) model.objects.delete(key)
  if (random.below(3) > 0) await storage.forgetMediaRemovals(due)
}

const steps: Step[] = [
  start,
  finish,
  finish,
  finish,
  fail,
  restore,
  pin,
  unpin,
  reject,
  look,
  wait,
  retain,
  retain,
  clean,
]

/** Removes a version as retention does; what people expect to have must not go. */
async function remove(subject: StorageSubject, model: RetentionModel, uid: string): Promise<void> {
  const expected = expectedOf(subject, model)
  const result = await subject.storage.removeVersionMedia(removalOf(await read(subject, uid)))
  const wanted = model.removed.has(uid) ? 'gone' : expected.has(uid) ? 'protected' : 'removed'
  expectEqual(result, wanted, `removing version ${model.versions.indexOf(uid) + 1}`)
  if (result === 'removed') model.removed.add(uid)
}

/** What must have its media, by the model alone. */
function expectedOf({ clock }: StorageSubject, model: RetentionModel): Set<string> {
  const { live, comparedAtMs, current, pinned, waiting, versions, sourceOf } = model
  const compared = [...comparedAtMs].filter(([, atMs]) => clock.now() - atMs < hourMs).map(([uid]) => uid)
  const needed = live ? [live.base.uid, live.regeneration.target.sourceVersionUid] : []
  const held = [current, ...pinned, ...waiting, ...needed, ...compared]
  const sources = held.filter((uid) => !model.removed.has(uid)).map((uid) => sourceOf.get(uid)!)
  return new Set([...held, ...sources, versions[0]!])
}

/** The rows are as the model says, every object that a row names is there, and any other will be removed. */
async function compare(subject: StorageSubject, model: RetentionModel, where: string): Promise<void> {
  const { storage } = subject
  const [snapshot] = await storage.findClips(model.jobUid, [0])
  expectEqual(snapshot?.clip.currentVersionUid, model.current, `the pointer at ${where}`)
  const rows = await storage.listVersions(model.clipUid, { before: null, limit: 200 })
  const gone = rows.filter(({ storage: kept }) => kept === 'deleted').map(({ uid }) => uid)
  expectEqual(gone.sort(), [...model.removed].sort(), `what was removed at ${where}`)
  const named = await namesOf(subject, model)
  const missing = named.filter((key) => !model.objects.has(key))
  expectEqual(missing, [], `objects that rows name and that are gone at ${where}`)
  const unnamed = [...model.objects].filter((key) => !named.includes(key)).sort()
  const listed = await storage.findListedForRemoval(unnamed)
  expectEqual(
    listed.sort(),
    unnamed,
    `objects that no row names, and those that will be removed, at ${where}`,
  )
}

async function namesOf({ storage }: StorageSubject, { versions }: RetentionModel): Promise<string[]> {
  return (await storage.findNamedMedia('version', versions)).flatMap(({ keys }) => keys)
}

/** Once everything due is cleaned up, rows and objects are the same on both sides. */
async function scan(subject: StorageSubject, model: RetentionModel, where: string): Promise<void> {
  const { storage, clock } = subject
  clock.advance(hourMs)
  const due = await storage.dueMediaRemovals(999)
  for (const key of due) model.objects.delete(key)
  const named = await namesOf(subject, model)
  expectEqual([...model.objects].sort(), named.sort(), `objects and rows of ${where}`)
}
