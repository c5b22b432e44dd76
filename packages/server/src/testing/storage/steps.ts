import type {
  Admission,
  JobRecord,
  NewRegeneration,
  PlanRecord,
  Storage,
  VersionRecord,
} from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import type { StorageSubject } from './samples.ts'

/** A job whose clips are imported, with the original of each clip. */
export async function importJob(
  { storage, make }: StorageSubject,
  { clips = 2, overrides = {} }: { clips?: number; overrides?: Partial<JobRecord> } = {},
): Promise<{ job: JobRecord; originals: VersionRecord[] }> {
  const record = make.job({ clipsCount: clips, ...overrides })
  const { job } = await storage.createJob(
    record,
    Array.from({ length: clips }, (_, index) => make.clip(record, index)),
  )
  const stored = await storage.listClips(job.uid, { after: null, limit: clips })
  for (const { clip } of stored) await storage.completeImport(make.version(clip, { edits: [] }), [])
  const snapshots = await storage.listClips(job.uid, { after: null, limit: clips })
  const originals = snapshots.map(({ current }) => {
    check(current !== null, 'an imported clip must have a current version')
    return current
  })
  return { job, originals }
}

/** A batch that was admitted, with its regenerations. */
export async function admit(
  { storage, make }: StorageSubject,
  job: JobRecord,
  regenerations: NewRegeneration[],
  overrides: Partial<Admission> = {},
): Promise<string> {
  const admission = make.admission(job, regenerations, overrides)
  const result = await storage.admitBatch(admission)
  check(result.admitted, `the batch must be admitted, not ${JSON.stringify(result)}`)
  return admission.batch.uid
}

/** Takes a regeneration that must be free to take. */
export async function claim(
  { storage }: StorageSubject,
  uid: string,
  expected: Parameters<Storage['claimRegeneration']>[1] = 'queued',
): Promise<number> {
  const fence = await storage.claimRegeneration(uid, expected, 60_000)
  check(fence !== null, `${uid} must be claimable as ${expected}`)
  return fence
}

/** A plan of no clips that expires half a second from now. */
export function planOf({ make, clock }: StorageSubject, jobUid: string): PlanRecord {
  const quote = { items: [], subtotal: 0, discount: 0, total: 0, estimatedSeconds: null }
  return {
    uid: make.uid(),
    jobUid,
    plan: {
      instruction: 'brighter',
      targets: [],
      diagnostics: [],
      blocked: [],
      quote: { ...quote, certainty: 'exact' },
      budgetLeft: null,
    },
    targets: [],
    createdAtMs: clock.now(),
    expiresAtMs: clock.now() + 500,
  }
}
