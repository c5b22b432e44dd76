import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import { describeStorage } from '../../testing/describe-storage.ts'
import { createClock, createSamples } from '../../testing/storage/samples.ts'
import { importJob } from '../../testing/storage/steps.ts'
import { sqlStorage } from '../sql/index.ts'
import { sqliteFlavour } from './sqlite-flavour.ts'
import { sqliteKysely } from './sqlite-storage.ts'

/** Every statement that the conformance suite makes a storage run, migrations aside. */
async function statementsOfTheSuite(): Promise<Map<string, CompiledQuery>> {
  const statements = new Map<string, CompiledQuery>()
  const bodies: (() => Promise<void>)[] = []
  const harness = {
    describe: (_: string, body: () => void) => body(),
    it: (_: string, body: () => Promise<void>) => bodies.push(body),
  }
  describeStorage(harness, async ({ now }) => {
    let migrated = false
    const db = sqliteKysely(':memory:', ({ query }) => {
      if (migrated) statements.set(query.sql, query)
    })
    const storage = sqlStorage({ db, flavour: sqliteFlavour, now })
    await storage.now()
    migrated = true
    return storage
  })
  for (const body of bodies) await body()
  return statements
}

describe('the statements of the SQL storage', () => {
  it('are all served by an index, however much is stored', async () => {
    const statements = await statementsOfTheSuite()
    expect(statements.size).toBeGreaterThan(70)
    const db = sqliteKysely(':memory:')
    await sqlStorage({ db, flavour: sqliteFlavour, now: undefined }).now()
    const scans: string[] = []
    for (const { sql, parameters } of statements.values()) {
      const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters])
      const { rows } = await db.executeQuery<{ detail: string }>(explain)
      for (const { detail } of rows)
        if (/SCAN (?!\d+-ROW VALUES)|TEMP B-TREE|AUTOMATIC/.test(detail)) scans.push(`${detail}: ${sql}`)
    }
    await db.destroy()
    expect(scans).toEqual([])
  })

  it('are one for all clips of a job', async () => {
    const statements: string[] = []
    const db = sqliteKysely(':memory:', ({ query }) => {
      statements.push(query.sql)
    })
    const storage = sqlStorage({ db, flavour: sqliteFlavour, now: undefined })
    const { job } = await importJob({ storage, clock: createClock(), make: createSamples() }, { clips: 60 })
    statements.length = 0
    expect(await storage.listClips(job.uid, { after: null, limit: 60 })).toHaveLength(60)
    expect(statements).toHaveLength(1)
    expect(await storage.listClipsOfJobs([job.uid, 'gone'])).toHaveLength(60)
    expect(statements).toHaveLength(2)
    await storage.close()
  })
})
