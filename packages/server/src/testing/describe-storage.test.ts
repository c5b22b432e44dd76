import { describe, expect, it } from 'vitest'
import type { Storage } from '../ports/storage/index.ts'
import { memoryStorage } from '../storage/memory/index.ts'
import { describeStorage } from './describe-storage.ts'
import { brokenStorage, type brokenStorages } from './storage/broken-storages.ts'

type Make = (options: { now: () => number }) => Promise<Storage>

/** Runs the suite outside of any test runner and gives the titles that failed. */
async function faultsOf(makeStorage: Make): Promise<string[]> {
  const tests: { title: string; body: () => Promise<void> }[] = []
  const harness = {
    describe: (_: string, body: () => void) => body(),
    it: (title: string, body: () => Promise<void>) => tests.push({ title, body }),
  }
  describeStorage(harness, makeStorage)
  const faults: string[] = []
  for (const { title, body } of tests) await body().catch(() => faults.push(title))
  return faults
}

/** The test that must notice, at least. */
const noticedBy: Record<keyof typeof brokenStorages, string> = {
  admitsBusyClips: 'admits one of fifty simultaneous batches for the same clip',
  overspends: 'never overspends a budget when many batches come at once',
  storesHalfBatches: 'stores nothing of a batch when one of its clips is busy',
  answersApart: 'throws a batch away whose idempotency key was answered by somebody else',
  retriesTwice: 'adds retries to an ended batch, each attempt once',
  ignoresFences: 'refuses every write of a worker that was replaced',
  claimsTwice: 'gives a regeneration to one of fifty simultaneous workers',
  completesTwice: 'completes once: version, pointer, money, event, composition and wake-up together',
  sendsAfterCancel: 'never lets anything be sent after a cancel',
  leaksReserves: 'balances budget, ledger and regenerations after any order of work and failures',
  forgetsUnknowns: 'keeps a clip busy while queued, paused or unknown, and frees it at the end',
  ignoresRevisions: 'refuses a move from an older revision and names who was first',
  movesAfterReading: 'lets one of fifty simultaneous moves from the same revision win',
  countsStandingStill: 'changes nothing when a clip points there already',
  promotesAlways: 'keeps a result as a candidate when the clip points elsewhere by now',
  reusesVersionNumbers: 'has exactly one current version after any order of results, restores and choices',
  losesWakeUps: 'never loses a wake-up that was written while the work was done',
  putsNewsOff: 'does not put off news for a wake-up that is scheduled again',
  repeatsEvents: 'numbers the events of a job in order, and resumes after any of them',
  answersTwice: 'lets one of fifty equal requests work, and gives the others its answer',
  mixesOwners: 'lists the jobs of an owner newest first, page by page',
  handsOutRows: 'gives out copies, so that nobody changes a row by holding it',
  deletesBusyJobs: 'refuses to delete a job while a clip is busy',
  composesTwice: 'gives one of many composers the work, and counts changes that come meanwhile',
  forgetsApprovals: 'forgets plans that expired unused, and keeps those that ran',
  countsEventsAnew: 'forgets old events, and goes on counting',
  sharesPrivateTemplates: 'shows a template to others only when it is public, and only in its tenant',
  letsOthersEditTemplates: 'lets only the owner change and remove a template',
  saysTwice: 'throws messages away whose idempotency key was answered by somebody else',
  mixesClipChats: 'lists messages newest first, page by page, of a job or of one clip',
  showsFirstRuns: 'shows with each message its plan and the latest run of it',
  removesCurrent: 'never removes the media of what became current since the plan was made',
  ignoresLatePins: 'lets a pin or the removal win, whoever is first, and never half of each',
  removesSources: 'never removes what a regeneration in work is made from',
  hasNoGrace: 'removes the media of a version, keeps its row, and lists its objects for later',
  leavesOrphans: 'leaves neither a row without media nor media without a row, whatever people and crashes do',
  pinsWhatIsGone: 'lets a pin or the removal win, whoever is first, and never half of each',
  namesWhatWasRemoved: 'names the objects of versions, of a removed one only the thumbnail',
  forgetsBareJobs: 'names song and composed video of jobs, and knows of jobs that have neither',
  repeatsRows: 'lists every row that names objects once, page by page',
  overlooksWork: 'knows which jobs and regenerations may still name what they store',
  overlooksGrace: 'knows which objects are listed for removal, before and after they are due',
  exceedsWebhooks: 'never keeps more webhooks of an owner than allowed, however many come at once',
  tellsStrangers: 'queues only what is wanted, for the owner of the job and nobody else',
  forgetsToTell: 'queues a new take, one that waits and the end of a batch with what they are about',
  sendsTwice: 'gives a webhook that is due to one of fifty simultaneous senders',
  ignoresWebhookFences: 'refuses what a sender says whose webhook was taken over',
  tellsTheGone: 'sends nothing any more to a webhook that is gone',
}

describe('the storage suite', () => {
  it('passes a storage that does as it should', async () => {
    expect(await faultsOf(async ({ now }) => memoryStorage({ now }))).toEqual([])
  })

  for (const [fault, title] of Object.entries(noticedBy) as [keyof typeof brokenStorages, string][]) {
    it(`catches a storage that ${fault.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`, async () => {
      expect(await faultsOf(async ({ now }) => brokenStorage(fault, now))).toContain(title)
    })
  }
})
