import type {
  JobRecord,
  NewRegeneration,
  RegenerationRecord,
  VersionRecord,
} from '../../ports/storage/index.ts'
import type { StorageSubject } from './samples.ts'
import { admit, importJob } from './steps.ts'

export interface Started {
  job: JobRecord
  base: VersionRecord
  regeneration: NewRegeneration
  batchUid: string
  read(): Promise<RegenerationRecord>
}

/** A batch of one regeneration that charges the account `job`. */
export async function start(subject: StorageSubject): Promise<Started> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const regeneration = make.regeneration(base)
  const budgets = [{ account: 'job', limitMicros: null }]
  const batchUid = await admit(subject, job, [regeneration], { budgets })
  const read = async () => (await storage.findBatchByUid(batchUid))!.regenerations[0]!
  return { job, base, regeneration, batchUid, read }
}
