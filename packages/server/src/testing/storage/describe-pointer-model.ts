import type { NewRegeneration, VersionRecord } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import { moveTo } from './describe-versions.ts'
import { expectEqual } from './expect-equal.ts'
import { createRandom, type Random } from './random.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const seeds = [1, 2, 3, 4]
const steps = 60

/** What a clip must look like after any sequence of calls: written down as plainly as can be. */
interface ClipModel {
  current: string
  revision: number
  /** Newest last. */
  log: string[]
  versions: Map<string, { number: number; candidacy: VersionRecord['candidacy'] }>
  live: { regeneration: NewRegeneration; fence: number; base: VersionRecord } | null
}

type Step = (subject: StorageSubject, model: ClipModel, random: Random) => Promise<void>

export function describePointerModel(test: StorageTest): void {
  test('has exactly one current version after any order of results, restores and choices', async (subject) => {
    for (const seed of seeds) await walk(subject, createRandom(seed), seed)
  })
}

async function walk(subject: StorageSubject, random: Random, seed: number): Promise<void> {
  const { originals } = await importJob(subject, { clips: 1 })
  const { uid, clipUid, jobUid } = originals[0]!
  const versions: ClipModel['versions'] = new Map([[uid, { number: 1, candidacy: 'none' }]])
  const model: ClipModel = { current: uid, revision: 1, log: [uid], versions, live: null }
  for (let step = 0; step < steps; step += 1) {
    await random.pick([move, move, begin, finish, finish, fail, reject, collide])(subject, model, random)
    await compare(subject, model, { jobUid, clipUid, where: `seed ${seed}, step ${step}` })
  }
}

const versionOf = async ({ storage }: StorageSubject, uid: string) =>
  (await storage.findVersions([uid]))[0] as VersionRecord

const choose: Step = async (subject, model, random) => {
  const version = await versionOf(subject, random.pick([...model.versions.keys()]))
  const expectedRevision = random.pick([null, model.revision, model.revision, model.revision - 1])
  const reason = random.pick(['restored', 'accepted'] as const)
  const answer = await subject.storage.promoteVersion(moveTo(version, { expectedRevision, reason }))
  const open = expectedRevision === null || expectedRevision === model.revision
  const allowed = open && version.uid !== model.current
  check(answer.moved === allowed, `a move from ${expectedRevision} at ${model.revision} must be ${allowed}`)
  if (!allowed) return
  const known = model.versions.get(version.uid)!
  if (known.candidacy !== 'none') known.candidacy = 'accepted'
  point(model, version.uid)
}

const move: Step = choose

const begin: Step = async (subject, model, random) => {
  if (model.live) return
  const base = await versionOf(subject, random.pick([model.current, ...model.versions.keys()]))
  const job = await subject.storage.findJobByUid(base.jobUid)
  const regeneration = subject.make.regeneration(base)
  await admit(subject, job!, [regeneration])
  model.live = { regeneration, base, fence: await claim(subject, regeneration.uid) }
}

const finish: Step = async (subject, model, random) => {
  if (!model.live) return
  const { regeneration, fence, base } = model.live
  const completion = subject.make.completion(base, { promote: random.below(4) > 0 })
  const answer = await subject.storage.completeRegeneration(regeneration.uid, fence, completion)
  const promoted = completion.promote && model.current === base.uid
  expectEqual(answer, { promoted }, 'the answer of a completion')
  const number = model.versions.size + 1
  model.versions.set(completion.version.uid, { number, candidacy: promoted ? 'none' : 'waiting' })
  if (promoted) point(model, completion.version.uid)
  model.live = null
}

const fail: Step = async (subject, model) => {
  if (!model.live) return
  const { regeneration, fence } = model.live
  check(await subject.storage.endRegeneration(regeneration.uid, fence, ending()), 'it must end')
  model.live = null
}

const reject: Step = async (subject, model, random) => {
  const uid = random.pick([...model.versions.keys()])
  const known = model.versions.get(uid)!
  const rejected = await subject.storage.rejectCandidate(uid, [])
  check(rejected === (known.candidacy === 'waiting'), `rejecting one that is ${known.candidacy}`)
  if (rejected) known.candidacy = 'rejected'
}

/** Several people choose at the same moment from the same revision: one of them wins. */
const collide: Step = async (subject, model, random) => {
  const uids = Array.from({ length: 4 }, () => random.pick([...model.versions.keys()]))
  const versions = await Promise.all(uids.map((uid) => versionOf(subject, uid)))
  const expectedRevision = model.revision
  const answers = await Promise.all(
    versions.map((version) => subject.storage.promoteVersion(moveTo(version, { expectedRevision }))),
  )
  const winners = answers.flatMap(({ moved }, index) => (moved ? [uids[index]!] : []))
  const moves = uids.some((uid) => uid !== model.current)
  expectEqual(winners.length, moves ? 1 : 0, 'moves that won')
  if (!moves) return
  const known = model.versions.get(winners[0]!)!
  if (known.candidacy !== 'none') known.candidacy = 'accepted'
  point(model, winners[0]!)
}

function point(model: ClipModel, versionUid: string): void {
  model.current = versionUid
  model.revision += 1
  model.log.push(versionUid)
}

async function compare(
  { storage }: StorageSubject,
  model: ClipModel,
  { jobUid, clipUid, where }: { jobUid: string; clipUid: string; where: string },
): Promise<void> {
  const [snapshot] = await storage.findClips(jobUid, [0])
  const { clip, current, versionsCount, hasCandidate } = snapshot!
  const candidate = [...model.versions.values()].some(({ candidacy }) => candidacy === 'waiting')
  const found = [clip.currentVersionUid, current?.uid, clip.revision, versionsCount, hasCandidate]
  const wanted = [model.current, model.current, model.revision, model.versions.size, candidate]
  expectEqual(found, wanted, `the clip at ${where}`)
  const log = await storage.listPointerLog(clipUid)
  expectEqual(
    log.map(({ versionUid, revision }) => [versionUid, revision]),
    model.log.map((versionUid, index) => [versionUid, index + 1]),
    `the log at ${where}`,
  )
  const versions = await storage.listVersions(clipUid, { before: null, limit: 200 })
  expectEqual(
    versions.map(({ uid, versionNumber, candidacy }) => [uid, versionNumber, candidacy]),
    [...model.versions].map(([uid, { number, candidacy }]) => [uid, number, candidacy]).reverse(),
    `the versions at ${where}`,
  )
}
