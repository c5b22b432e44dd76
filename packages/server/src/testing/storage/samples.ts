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
import { check } from '../test-harness.ts'

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

export const priceMicros = 150_000

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
    return { ...versionFacts, uid: own, ...placeOf(clip), sourceVersionUid: own, ...overrides }
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

const jobFacts = {
  tenantId: 'tenant',
  ownerId: 'anna',
  title: 'A song — «Nachts» 🌒',
  state: 'importing' as const,
  contentHash: 'f'.repeat(64),
  audio: {
    sourceUrl: 'https://example.com/song.mp3',
    mediaKey: null,
    sections: [{ label: 'chorus', startSeconds: 0.5, endSeconds: 5.25 }],
    beats: [0.5, 1.021],
    bpm: 115.2,
    energy: 0.7,
    mood: null,
  },
  clipsCount: 4,
  createdAtMs: 0,
}

const clipFacts = {
  prompt: 'a harbour at dawn',
  startSeconds: 0,
  endSeconds: 5,
  lyrics: null,
  costMicros: null,
  sourceUrl: null,
  sourceKey: 'import/harbour.mp4',
  currentVersionUid: null,
  revision: 0,
  importError: null,
}

const versionFacts = {
  regenerationUid: null,
  videoKey: 'jobs/j/v.mp4',
  thumbnailKey: 'jobs/j/v.jpg',
  stripKey: 'jobs/j/v-strip.jpg',
  contentType: 'video/mp4',
  durationSeconds: 5.005,
  analysis: { brightness: 0.31, saturation: 0.5, contrast: 0.4, motion: 0.12, warmth: -0.2 },
  prompt: 'a harbour at dawn, brighter',
  instruction: 'make it brighter',
  templateId: null,
  model: null,
  seed: 4_294_967_296,
  referenceVersionUids: [],
  baseVersionUid: null,
  edits: [{ aspect: 'brightness' as const, direction: 'increase' as const, amount: 0.25 }],
  costMicros: priceMicros,
}

const batchFacts = {
  planUid: null,
  mode: 'sequential' as const,
  autoAccept: true,
  estimatedMicros: priceMicros,
  estimatedSeconds: 7.5,
}

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
