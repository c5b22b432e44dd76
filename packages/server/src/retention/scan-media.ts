import { compositionFolder } from '../media/composition-key.ts'
import { jobsFolder, ownersOf } from '../media/version-folder.ts'
import type { MediaStore } from '../ports/media-store.ts'
import type { MediaOwner, NamedMedia, Storage } from '../ports/storage/index.ts'
import { toTimestamp } from '../views/timestamp.ts'

/** What rows and media store say of each other. */
export interface MediaScan {
  /** ISO 8601, by the storage's clock. */
  scannedAt: string
  /** Objects that no row names, no list removes and no work in progress will name. */
  orphans: string[]
  /** Objects that a row names and that are not there, with the row. */
  missing: { owner: MediaOwner; uid: string; key: string }[]
  /** Orphans that were removed now. */
  removed: string[]
}

interface ScanServices {
  storage: Storage
  media: MediaStore
}

/** How long something must have been seen without a row before it is removed. */
const graceMs = 24 * 3_600_000
/** Objects that are looked at in one go. */
const objectsAtOnce = 500
/** Rows that are looked at in one go, each with up to three objects. */
const rowsAtOnce = 20

/**
 * Holds rows and media store against each other while both are in use. Changes nothing, unless an earlier scan is
 * given: then what was an orphan in that one too is removed.
 * @throws RangeError when the earlier scan is less than a day old.
 */
export async function scanMedia(services: ScanServices, earlier?: MediaScan): Promise<MediaScan> {
  const nowMs = await services.storage.now()
  if (earlier !== undefined && !(Date.parse(earlier.scannedAt) <= nowMs - graceMs)) {
    throw new RangeError(
      `The scan of ${earlier.scannedAt} is less than a day old: what it found may be too new to be removed. Scan again a day after it.`,
    )
  }
  const orphans = await findOrphans(services)
  const seenBefore = new Set(earlier?.orphans)
  const removed = orphans.filter((key) => seenBefore.has(key))
  for (const key of removed) await services.media.remove(key)
  const missing = [...(await findMissing(services, 'version')), ...(await findMissing(services, 'job'))]
  return {
    scannedAt: toTimestamp(nowMs),
    orphans: orphans.filter((key) => !seenBefore.has(key)),
    missing,
    removed,
  }
}

async function findOrphans(services: ScanServices): Promise<string[]> {
  const orphans: string[] = []
  let keys: string[] = []
  for await (const key of services.media.list(jobsFolder)) {
    keys.push(key)
    if (keys.length < objectsAtOnce) continue
    orphans.push(...(await withoutRow(services, keys)))
    keys = []
  }
  return [...orphans, ...(await withoutRow(services, keys))]
}

/**
 * The order matters, because others write meanwhile: work ends by naming what it stored, and a row gives up its objects
 * by listing them.
 */
async function withoutRow({ storage }: ScanServices, keys: string[]): Promise<string[]> {
  const uidsOf = (owner: MediaOwner) => [...new Set(keys.flatMap((key) => ownersOf(key)[owner] ?? []))]
  const [jobUids, versionUids] = [uidsOf('job'), uidsOf('version')]
  const unfinished = new Set(await storage.findUnfinished([...jobUids, ...versionUids]))
  const jobs = await storage.findNamedMedia('job', jobUids)
  const versions = await storage.findNamedMedia('version', versionUids)
  const named = new Set([...jobs, ...versions].flatMap((row) => row.keys))
  const existing = new Set(jobs.map(({ uid }) => uid))
  const unnamed = keys.filter((key) => {
    const { job, version } = ownersOf(key)
    if (named.has(key) || unfinished.has(job ?? '') || unfinished.has(version ?? '')) return false
    // The next composition of the job removes older ones.
    return job === null || !existing.has(job) || !key.startsWith(compositionFolder(job))
  })
  const listed = new Set(await storage.findListedForRemoval(unnamed))
  return unnamed.filter((key) => !listed.has(key))
}

async function findMissing(services: ScanServices, owner: MediaOwner): Promise<MediaScan['missing']> {
  const { storage } = services
  const missing: MediaScan['missing'] = []
  let after: string | null = null
  for (;;) {
    const rows: NamedMedia[] = await storage.listNamedMedia(owner, { after, limit: rowsAtOnce })
    const lost = await lostObjects(services, rows)
    // Rows may have given up their objects since they were read.
    const again =
      lost.length === 0
        ? []
        : await storage.findNamedMedia(
            owner,
            rows.map(({ uid }) => uid),
          )
    for (const { uid, keys } of again)
      for (const key of keys) if (lost.includes(key)) missing.push({ owner, uid, key })
    if (rows.length < rowsAtOnce) return missing
    after = rows.at(-1)?.uid ?? null
  }
}

async function lostObjects({ media }: ScanServices, rows: NamedMedia[]): Promise<string[]> {
  const keys = rows.flatMap((row) => row.keys)
  const objects = await Promise.all(keys.map((key) => media.get(key)))
  return keys.filter((_, index) => objects[index] === null)
}
