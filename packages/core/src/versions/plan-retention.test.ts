import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planRetention, type RetentionPolicy, type RetentionVersion } from './index.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()

/** Version 1 is the original; the last one is current. */
const history = (count: number, changes: Record<number, Partial<RetentionVersion>> = {}) =>
  Array.from({ length: count }, (_, index): RetentionVersion => {
    const versionNumber = index + 1
    return {
      id: `v${versionNumber}`,
      clipIndex: 0,
      versionNumber,
      createdAt: daysAgo(1),
      isCurrent: versionNumber === count,
      isOriginal: versionNumber === 1,
      pinned: false,
      state: versionNumber === count ? 'current' : 'past',
      storage: 'active',
      ...changes[versionNumber],
    }
  })

const plan = (versions: RetentionVersion[], policy: Partial<RetentionPolicy> = {}) => {
  const { keep, archive, remove } = planRetention(versions, policy, now)
  const short = (entries: { id: string; reason: string }[]) =>
    entries.map(({ id, reason }) => `${id} ${reason}`)
  return { keep: short(keep), archive: short(archive), remove: short(remove) }
}

describe('what stays of a clip', () => {
  test('the current version, the original and the newest three others stay', () => {
    expect(plan(history(7))).toEqual({
      keep: ['v7 current', 'v6 newest', 'v5 newest', 'v4 newest', 'v1 original'],
      archive: [],
      remove: ['v3 over-limit', 'v2 over-limit'],
    })
  })

  test('pinned, candidate and used versions stay and do not take one of the three places', () => {
    const versions = history(8, { 2: { pinned: true }, 3: { state: 'candidate' }, 4: { inUse: true } })
    expect(plan(versions)).toMatchObject({
      keep: [
        'v8 current',
        'v7 newest',
        'v6 newest',
        'v5 newest',
        'v4 in-use',
        'v3 candidate',
        'v2 pinned',
        'v1 original',
      ],
      remove: [],
    })
  })

  test('a rejected version is like any other', () => {
    expect(plan(history(6, { 2: { state: 'rejected' } })).remove).toEqual(['v2 over-limit'])
  })

  test('the footage a protected version is rendered from stays with it', () => {
    const versions = history(7, { 7: { recipe: { sourceVersionId: 'v2' } } })
    expect(plan(versions).keep).toContain('v2 in-use')
    const unprotected = history(7, { 6: { recipe: { sourceVersionId: 'v2' } } })
    expect(plan(unprotected).remove).toContain('v2 over-limit')
  })

  test('after a week versions are archived, after a month removed, and the original only archived', () => {
    const versions = history(5, {
      1: { createdAt: daysAgo(90) },
      2: { createdAt: daysAgo(31) },
      3: { createdAt: daysAgo(8) },
      5: { createdAt: daysAgo(90) },
    })
    expect(plan(versions)).toEqual({
      keep: ['v5 current', 'v4 newest'],
      archive: ['v3 archive-age', 'v1 archive-age'],
      remove: ['v2 remove-age'],
    })
  })

  test('a version that was current a moment ago is the newest, and its age counts from then', () => {
    const versions = history(7, { 2: { createdAt: daysAgo(60), usedAt: daysAgo(0) } })
    expect(plan(versions)).toMatchObject({
      keep: ['v7 current', 'v6 newest', 'v5 newest', 'v2 newest', 'v1 original'],
      remove: ['v4 over-limit', 'v3 over-limit'],
    })
  })

  test('what is archived already stays where it is, what is gone is not mentioned', () => {
    const versions = history(4, {
      2: { storage: 'deleted' },
      3: { storage: 'archived', createdAt: daysAgo(9) },
    })
    expect(plan(versions)).toEqual({
      keep: ['v4 current', 'v3 newest', 'v1 original'],
      archive: [],
      remove: [],
    })
  })

  test('a host can give up originals and switch rules off', () => {
    expect(plan(history(5), { keepOriginal: false }).remove).toEqual(['v1 over-limit'])
    const ancient = history(9).map((version) => ({ ...version, createdAt: daysAgo(999) }))
    const off = { keepNewest: null, archiveAfterDays: null, removeAfterDays: null }
    expect(plan(ancient, off)).toMatchObject({ archive: [], remove: [] })
  })

  test('each clip has its own three', () => {
    const second = history(6).map((version) => ({
      ...version,
      id: `w${version.versionNumber}`,
      clipIndex: 1,
    }))
    expect(plan([...second, ...history(5)]).remove).toEqual(['w2 over-limit'])
  })

  test('over the storage budget the oldest go first, and protected versions never', () => {
    const versions = history(5).map((version) => ({ ...version, bytes: 10 }))
    versions[2] = { ...versions[2]!, createdAt: daysAgo(3) }
    expect(plan(versions, { maxBytes: 40 }).remove).toEqual(['v3 over-budget'])
    expect(plan(versions, { maxBytes: 0 })).toMatchObject({ keep: ['v5 current', 'v1 original'] })
  })

  test('says when a version will be removed by its age', () => {
    const { keep } = planRetention(history(3), {}, now)
    expect(keep.map(({ removeAt }) => removeAt)).toEqual([null, daysAgo(-29), null])
  })

  test('no time is refused', () => {
    expect(() => planRetention([], {}, 'soon')).toThrow(RangeError)
  })
})

describe('whatever the versions and the policy', () => {
  const days = fc.option(fc.integer({ min: 0, max: 60 }))
  const anyPolicy: fc.Arbitrary<RetentionPolicy> = fc.record({
    keepNewest: fc.option(fc.nat(5)),
    archiveAfterDays: days,
    removeAfterDays: days,
    keepOriginal: fc.boolean(),
    maxBytes: fc.option(fc.nat(100)),
  })
  const anyVersion = fc.record({
    clipIndex: fc.nat(2),
    isCurrent: fc.boolean(),
    createdAt: fc.integer({ min: -5, max: 60 }).map(daysAgo),
    usedAt: fc.option(fc.integer({ min: -5, max: 60 }).map(daysAgo)),
    isOriginal: fc.boolean(),
    pinned: fc.boolean(),
    state: fc.constantFrom('current', 'candidate', 'past', 'past', 'rejected' as const),
    storage: fc.constantFrom('active', 'archived', 'deleted' as const),
    inUse: fc.boolean(),
    bytes: fc.nat(30),
    recipe: fc.record({ sourceVersionId: fc.option(fc.nat(20).map((number) => `v${number}`)) }),
  })
  const anyVersions: fc.Arbitrary<RetentionVersion[]> = fc.array(anyVersion, { maxLength: 20 }).map((all) =>
    all.map((one, index) => ({
      ...one,
      id: `v${index}`,
      versionNumber: index + 1,
    })),
  )
  const isProtected = ({ isCurrent, pinned, state, inUse }: RetentionVersion) =>
    isCurrent || pinned || state === 'current' || state === 'candidate' || inUse === true

  test('what is protected is never touched and an original never removed', () => {
    fc.assert(
      fc.property(anyVersions, anyPolicy, (versions, policy) => {
        const { archive, remove } = planRetention(versions, policy, now)
        const byId = new Map(versions.map((version) => [version.id, version]))
        for (const { id } of [...archive, ...remove]) expect(isProtected(byId.get(id)!)).toBe(false)
        for (const { id } of remove) expect(policy.keepOriginal && byId.get(id)!.isOriginal).toBe(false)
        const sources = versions
          .filter((version) => isProtected(version) && version.storage !== 'deleted')
          .map(({ recipe }) => recipe?.sourceVersionId)
        for (const { id } of [...archive, ...remove]) expect(sources).not.toContain(id)
      }),
      { numRuns: 1_000 },
    )
  })

  test('every version with media has exactly one fate, in any order given', () => {
    fc.assert(
      fc.property(anyVersions, anyPolicy, (versions, policy) => {
        const { keep, archive, remove } = planRetention(versions, policy, now)
        const fates = [...keep, ...archive, ...remove].map(({ id }) => id).sort()
        const stored = versions.filter(({ storage }) => storage !== 'deleted').map(({ id }) => id)
        expect(fates).toEqual(stored.sort())
        expect(planRetention([...versions].reverse(), policy, now)).toEqual({ keep, archive, remove })
      }),
    )
  })

  test('once carried out, the same plan has nothing left to do', () => {
    fc.assert(
      fc.property(anyVersions, anyPolicy, (versions, policy) => {
        const first = planRetention(versions, policy, now)
        const gone = new Set(first.remove.map(({ id }) => id))
        const cold = new Set(first.archive.map(({ id }) => id))
        const after = versions.map((version): RetentionVersion => {
          if (gone.has(version.id)) return { ...version, storage: 'deleted' }
          return cold.has(version.id) ? { ...version, storage: 'archived' } : version
        })
        expect(planRetention(after, policy, now)).toMatchObject({ archive: [], remove: [] })
      }),
    )
  })
})
