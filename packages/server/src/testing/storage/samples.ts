import type {
  Admission,
  ClipRecord,
  Completion,
  Ending,
  JobRecord,
  NewRegeneration,
  NewVersion,
  PlannedTarget,
  Storage,
  VersionRecord,
} from '../../ports/storage/index.ts'
import { batchFacts, clipFacts, jobFacts, priceMicros, versionFacts } from './sample-facts.ts'

/** A storage under test with the clock that it was given. */
export interface StorageSubject {
  storage: Storage
  clock: TestClock
  make: Samples
}

/** A clock that stands still until it is moved. */
export interface TestClock {
  now(): number
  advance(ms: number): void
}

export function createClock(): TestClock {
  let nowMs = Date.UTC(2026, 0, 1)
  return {
    now: () => nowMs,
    advance: (ms) => {
      nowMs += ms
    },
  }
}

/** Makes records. Ids ascend like UUIDs v7 do. */
export interface Samples {
  uid(): string
  job(overrides?: Partial<JobRecord>): JobRecord
  clip(job: JobRecord, clipIndex: number, overrides?: Partial<ClipRecord>): ClipRecord
  version(clip: ClipRecord, overrides?: Partial<NewVersion>): NewVersion
  /** A regeneration of a clip, based on a version of it. */
  regeneration(base: VersionRecord, overrides?: Partial<NewRegeneration>): NewRegeneration
  /** A batch of one regeneration for each base, $0.15 each unless told. */
  admission(job: JobRecord, regenerations: NewRegeneration[], overrides?: Partial<Admission>): Admission
  completion(base: VersionRecord, overrides?: Partial<Completion>): Completion
}

export const failure = { code: 'provider-failed', detail: 'It broke.', retryable: true }

export function ending(overrides: Partial<Ending> = {}): Ending {
  return { status: 'failed', error: failure, charge: 'none', settledMicros: 0, events: [], ...overrides }
}

export function createSamples(): Samples {
  let count = 0
  const uid = () => {
    count += 1
    return `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
  }
  const version: Samples['version'] = (clip, overrides = {}) => {
    const own = overrides.uid ?? uid()
    return {
      ...versionFacts,
      uid: own,
      ...keysOf(own),
      ...placeOf(clip),
      sourceVersionUid: own,
      ...overrides,
    }
  }
  return {
    uid,
    version,
    job: (overrides = {}) => {
      const own = uid()
      return { ...jobFacts, uid: own, id: `video-${own.slice(-4)}`, ...overrides }
    },
    clip: (job, clipIndex, overrides = {}) => ({
      ...clipFacts,
      uid: uid(),
      jobUid: job.uid,
      id: `clip-${clipIndex}`,
      clipIndex,
      startSeconds: clipIndex * 5,
      endSeconds: clipIndex * 5 + 5,
      ...overrides,
    }),
    regeneration: (base, overrides = {}) => ({
      uid: uid(),
      clipUid: base.clipUid,
      clipIndex: base.clipIndex,
      position: base.clipIndex,
      target: targetOf(base),
      retryOf: null,
      reservedMicros: priceMicros,
      ...overrides,
    }),
    admission: (job, regenerations, overrides = {}) => ({
      batch: { ...batchFacts, uid: uid(), jobUid: job.uid, tenantId: job.tenantId, ownerId: job.ownerId },
      regenerations,
      budgets: [],
      idempotency: null,
      events: [],
      ...overrides,
    }),
    completion: (base, overrides = {}) => ({
      version: version({ ...clipFacts, ...base, id: '', uid: base.clipUid }, { baseVersionUid: base.uid }),
      promote: true,
      settledMicros: priceMicros,
      changedBy: 'anna',
      events: () => [],
      ...overrides,
    }),
  }
}

const keysOf = (uid: string) => ({
  videoKey: `jobs/j/${uid}/video`,
  thumbnailKey: `jobs/j/${uid}/thumbnail.jpg`,
  stripKey: `jobs/j/${uid}/strip.jpg`,
})

const placeOf = ({ jobUid, uid, clipIndex }: ClipRecord) => ({ jobUid, clipUid: uid, clipIndex })

function targetOf(base: VersionRecord): PlannedTarget {
  return {
    clipUid: base.clipUid,
    clipIndex: base.clipIndex,
    instruction: 'make it brighter',
    prompt: 'a harbour at dawn, brighter',
    changes: versionFacts.edits,
    baseVersionUid: base.uid,
    revision: 1,
    sourceVersionUid: base.sourceVersionUid,
    edits: versionFacts.edits,
    referenceVersionUids: [],
    templateId: null,
    unitPriceMicros: priceMicros,
    costMicros: priceMicros,
  }
}
