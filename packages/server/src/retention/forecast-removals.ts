import { type PlanTarget, planRetention, type RetentionPolicy, type RetentionVersion } from '@retake/core'
import { listWords } from '../list-words.ts'
import type { PlannedTarget, Storage } from '../ports/storage/index.ts'
import { comparedForMs, toRetentionVersion } from './to-retention-version.ts'

type Warning = PlanTarget['warnings'][number]

interface ForecastServices {
  storage: Storage
  retention: RetentionPolicy | null
  /** Without it a result waits as a candidate, and pushes nothing out. */
  autoAccept: boolean
}

/** Versions of a job that are looked at. */
const mostVersions = 5_000

const newId = 'the new version'

/**
 * Says which versions would lose their media because of the new ones, by clip, so that people can pin them before they
 * buy. What goes anyway is not mentioned.
 */
export async function forecastRemovals(
  { storage, retention, autoAccept }: ForecastServices,
  jobUid: string,
  targets: readonly Pick<PlannedTarget, 'clipIndex' | 'sourceVersionUid'>[],
): Promise<Map<number, Warning[]>> {
  if (retention === null || !autoAccept || targets.length === 0) return new Map()
  // Without a sum over the job each clip's versions are judged by themselves.
  const [only, ...others] = targets
  const alone = others.length === 0 && retention.maxBytes === null
  const scope = { jobUid, clipIndex: alone ? (only?.clipIndex ?? null) : null }
  const retained = await storage.listRetained(scope, { comparedForMs, limit: mostVersions })
  const now = new Date(await storage.now()).toISOString()
  const before = retained.map(toRetentionVersion)
  const after = targets.reduce((versions, target) => withNewVersion(versions, target, now), before)
  const goes = new Set(planRetention(before, retention, now).remove.map(({ id }) => id))
  const pushed = planRetention(after, retention, now).remove.filter(({ id }) => !goes.has(id))
  const byId = new Map(before.map((version) => [version.id, version]))
  const known = pushed.flatMap(({ id }) => byId.get(id) ?? [])
  return new Map(
    [...Map.groupBy(known, ({ clipIndex }) => clipIndex)].map(([clipIndex, versions]) => [
      clipIndex,
      [
        warningOf(
          clipIndex,
          versions.map(({ versionNumber }) => versionNumber).sort((a, b) => a - b),
        ),
      ],
    ]),
  )
}

function withNewVersion(
  versions: readonly RetentionVersion[],
  { clipIndex, sourceVersionUid }: Pick<PlannedTarget, 'clipIndex' | 'sourceVersionUid'>,
  now: string,
): RetentionVersion[] {
  const current = versions.find((version) => version.clipIndex === clipIndex && version.isCurrent)
  if (current === undefined) return [...versions]
  const left: RetentionVersion = { ...current, isCurrent: false, state: 'past', usedAt: now }
  const made: RetentionVersion = {
    ...current,
    id: `${newId} of ${clipIndex}`,
    versionNumber: Number.MAX_SAFE_INTEGER,
    createdAt: now,
    isOriginal: false,
    pinned: false,
    recipe: { sourceVersionId: sourceVersionUid },
  }
  return [...versions.map((version) => (version === current ? left : version)), made]
}

function warningOf(clipIndex: number, numbers: number[]): Warning {
  const [noun, pronoun] = numbers.length > 1 ? ['Versions', 'them'] : ['Version', 'it']
  return {
    code: 'removes-version',
    detail: `${noun} ${listWords(numbers)} of clip ${clipIndex + 1} will be removed when the new one is there; pin ${pronoun} to keep ${pronoun}.`,
  }
}
