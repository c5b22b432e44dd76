import { check } from '../test-harness.ts'
import { expectEqual } from './expect-equal.ts'
import { priceMicros } from './sample-facts.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const whole = { regenerationUids: null, events: [] }

export function describeControl(test: StorageTest): void {
  test('cancels what is queued at once and asks what is live to stop', cancels)
  test('cancels only the clips that are named', cancelsNamed)
  test('never lets anything be sent after a cancel', sendsNothingAfterCancel)
  test('keeps the result of a cancelled regeneration as a candidate', keepsCancelledResult)
  test('does not take a cancel back, and does nothing to a batch that ended', staysCancelled)
  test('wakes a batch whose control changes', async (subject) => {
    const { storage, make } = subject
    const { job, originals } = await importJob(subject)
    const batchUid = await admit(subject, job, [make.regeneration(originals[0]!)])
    for (const control of ['pause', 'run', 'cancel'] as const) {
      const seen = await storage.wakeUpGeneration(`batch:${batchUid}`)
      await storage.setBatchControl(batchUid, control, { ...whole, events: [control] })
      check((await storage.wakeUpGeneration(`batch:${batchUid}`)) > seen, `${control} must wake the batch`)
    }
    const payloads = (await storage.listEvents(job.uid, 0, 9)).map(({ payload }) => payload)
    expectEqual(payloads, ['pause', 'run', 'cancel'], 'events')
  })
  test('keeps plans, batches and budgets apart by job', keepsApart)
  test('lists the batches of a job newest first, page by page', async (subject) => {
    const { storage, make } = subject
    const { job, originals } = await importJob(subject, { clips: 3 })
    const uids: string[] = []
    for (const base of originals) uids.unshift(await admit(subject, job, [make.regeneration(base)]))
    const page = async (after: string | null) =>
      (await storage.listBatches(job.uid, { after, limit: 2 })).map(({ uid }) => uid)
    expectEqual(await page(null), uids.slice(0, 2), 'the first page')
    expectEqual(await page(uids[1]!), uids.slice(2), 'the second page')
  })
}

/** A batch of three, the first of which is live; it charges the account `job`. */
async function startThree(subject: StorageSubject) {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject, { clips: 3 })
  const regenerations = originals.map((base) => make.regeneration(base))
  const budgets = [{ account: 'job', limitMicros: null }]
  const batchUid = await admit(subject, job, regenerations, { budgets })
  const [live, second, third] = regenerations.map(({ uid }) => uid)
  const fence = await claim(subject, live!)
  const statuses = async () =>
    (await storage.findBatchByUid(batchUid))!.regenerations.map(({ status, cancelRequested }) => [
      status,
      cancelRequested,
    ])
  return { job, originals, batchUid, live: live!, second: second!, third: third!, fence, statuses }
}

async function cancels(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job, batchUid, live, second, third, fence, statuses } = await startThree(subject)
  check(await storage.setBatchControl(batchUid, 'cancel', whole), 'the batch must be cancelled')
  const found = await statuses()
  expectEqual(
    found.map(([status]) => status),
    ['submitting', 'cancelled', 'cancelled'],
    'states',
  )
  expectEqual(found[0]?.[1], true, 'the request to stop the live one')
  expectEqual(await storage.readBudgets(['job']), { job: priceMicros }, 'the budget')
  const keys = (await storage.readLedger(job.uid))
    .slice(3)
    .map(({ key }) => key)
    .sort()
  expectEqual(keys, [`release:${second}`, `release:${third}`].sort(), 'releases')
  const { batch, regenerations } = (await storage.findBatchByUid(batchUid))!
  expectEqual([batch.control, batch.endedAtMs], ['cancel', null], 'the batch while one is live')
  expectEqual(
    [regenerations[1]?.endedAtMs, regenerations[1]?.settledMicros],
    [clock.now(), 0],
    'what was queued',
  )
  await storage.endRegeneration(live, fence, ending({ status: 'cancelled', error: null }))
  expectEqual((await storage.findBatchByUid(batchUid))?.batch.endedAtMs, clock.now(), 'the end')
}

async function cancelsNamed(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { batchUid, live, second, third, statuses } = await startThree(subject)
  const some = { regenerationUids: [live, third], events: [] }
  check(await storage.setBatchControl(batchUid, 'cancel', some), 'the clips must be cancelled')
  expectEqual(
    (await statuses()).map(([status]) => status),
    ['submitting', 'queued', 'cancelled'],
    'states',
  )
  expectEqual((await statuses())[0]?.[1], true, 'the request to stop the live one')
  expectEqual((await storage.findBatchByUid(batchUid))?.batch.control, 'run', 'the control')
  check((await storage.claimRegeneration(second, 'queued', 1000)) !== null, 'the other must go on')
}

async function sendsNothingAfterCancel(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { batchUid, live, second, fence } = await startThree(subject)
  await storage.setBatchControl(batchUid, 'cancel', whole)
  expectEqual(await storage.claimRegeneration(second, 'queued', 1000), null, 'a claim of what was queued')
  const refused = { state: 'cancel-requested' }
  const intent = await storage.updateRegeneration(live, fence, { attempts: 1 }, ['sent'])
  expectEqual(intent, refused, 'the intent to send')
  const back = await storage.updateRegeneration(live, fence, { status: 'queued' }, [])
  expectEqual(back, refused, 'the way back to the queue')
  const progress = await storage.updateRegeneration(live, fence, { progress: 0.5 }, [])
  expectEqual(progress, { state: 'applied', cancelRequested: true }, 'any other update')
}

async function keepsCancelledResult(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals, batchUid, live, fence } = await startThree(subject)
  await storage.setBatchControl(batchUid, 'cancel', whole)
  const answer = await storage.completeRegeneration(live, fence, make.completion(originals[0]!))
  expectEqual(answer, { promoted: false }, 'the answer')
  const [snapshot] = await storage.findClips(job.uid, [0])
  expectEqual([snapshot?.current?.uid, snapshot?.hasCandidate], [originals[0]!.uid, true], 'the clip')
  expectEqual(await storage.readBudgets(['job']), { job: priceMicros }, 'the budget')
}

async function staysCancelled(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { batchUid, live, fence } = await startThree(subject)
  await storage.setBatchControl(batchUid, 'cancel', whole)
  check(!(await storage.setBatchControl(batchUid, 'run', whole)), 'a cancelled batch must not resume')
  check(!(await storage.setBatchControl(batchUid, 'pause', whole)), 'a cancelled batch must not pause')
  await storage.endRegeneration(live, fence, ending({ status: 'cancelled' }))
  check(!(await storage.setBatchControl(batchUid, 'cancel', whole)), 'a batch that ended stays as it is')
  check(!(await storage.setBatchControl(make.uid(), 'pause', whole)), 'a batch that does not exist')
}

async function keepsApart(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const other = (await importJob(subject)).job
  const batchUid = await admit(subject, job, [make.regeneration(originals[0]!)])
  check((await storage.findBatch(job.uid, batchUid)) !== null, 'the batch under its job')
  expectEqual(await storage.findBatch(other.uid, batchUid), null, 'the batch under another job')
  expectEqual(await storage.listBatches(other.uid, { after: null, limit: 9 }), [], "the other's batches")
  expectEqual(await storage.readLedger(other.uid), [], "the other's ledger")
  const quote = {
    items: [],
    subtotal: 0,
    discount: 0,
    total: 0,
    estimatedSeconds: null,
    certainty: 'exact' as const,
  }
  const facts = {
    instruction: 'all brighter',
    targets: [],
    diagnostics: [],
    blocked: [],
    quote,
    budgetLeft: null,
  }
  const { target } = make.regeneration(originals[0]!)
  const plan = {
    uid: make.uid(),
    jobUid: job.uid,
    plan: facts,
    targets: [target],
    createdAtMs: 5,
    expiresAtMs: 9,
  }
  await storage.savePlan(plan)
  expectEqual(await storage.findPlan(job.uid, plan.uid), plan, 'the plan')
  expectEqual(await storage.findPlan(other.uid, plan.uid), null, 'the plan under another job')
}
