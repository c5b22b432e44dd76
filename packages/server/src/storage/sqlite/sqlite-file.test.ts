import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock, createSamples } from '../../testing/storage/samples.ts'
import { importJob } from '../../testing/storage/steps.ts'
import { sqlStorage } from '../sql/index.ts'
import { sqliteStorage } from './index.ts'
import { sqliteFlavour } from './sqlite-flavour.ts'
import { sqliteKysely } from './sqlite-storage.ts'

let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retake-file-'))
  file = join(folder, 'data', 'retake.db')
})

afterEach(() => rm(folder, { recursive: true }))

describe('the file of sqliteStorage', () => {
  it('is not opened before the first call', async () => {
    const storage = sqliteStorage({ file })
    expect(existsSync(file)).toBe(false)
    await storage.now()
    expect(existsSync(file)).toBe(true)
    await storage.close()
  })

  it('can be read by its owner alone, the log beside it included', async () => {
    const storage = sqliteStorage({ file })
    await storage.scheduleWakeUp('batch:b', 0)
    const modes = await Promise.all(
      [file, `${file}-wal`, `${file}-shm`].map(async (path) => (await stat(path)).mode & 0o777),
    )
    expect(modes).toEqual([0o600, 0o600, 0o600])
    await storage.close()
  })

  it('holds everything after it was closed and opened again', async () => {
    const clock = createClock()
    const first = sqliteStorage({ file, now: clock.now })
    const { job, originals } = await importJob({ storage: first, clock, make: createSamples() })
    await first.close()
    const second = sqliteStorage({ file, now: clock.now })
    expect(await second.findJob(job.tenantId, job.id)).toEqual(job)
    const clips = await second.listClips(job.uid, { after: null, limit: 9 })
    expect(clips.map(({ current }) => current)).toEqual(originals)
    await second.close()
  })

  it('serves two storages at once without either refusing or losing a write', async () => {
    const clock = createClock()
    const storages = [sqliteStorage({ file, now: clock.now }), sqliteStorage({ file, now: clock.now })]
    const make = createSamples()
    const { job, originals } = await importJob({ storage: storages[0]!, clock, make }, { clips: 4 })
    const budgets = [{ account: 'user', limitMicros: null }]
    const admissions = Array.from({ length: 40 }, (_, index) => {
      const regeneration = make.regeneration(originals[index % 4]!)
      return storages[index % 2]!.admitBatch(make.admission(job, [regeneration], { budgets, events: ['a'] }))
    })
    const admitted = (await Promise.all(admissions)).filter((answer) => answer.admitted)
    expect(admitted).toHaveLength(4)
    expect(await storages[1]!.lastEventSequence(job.uid)).toBe(4)
    expect(await storages[0]!.readBudgets(['user'])).toEqual({ user: 4 * 150_000 })
    for (const storage of storages) await storage.close()
  })

  it('is opened by a process of the version before, once a newer one has changed it', async () => {
    const newer = sqliteStorage({ file })
    await newer.scheduleWakeUp('batch:b', 0)
    await newer.close()
    const db = sqliteKysely(file)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01')`.execute(db)
    await db.destroy()
    const older = sqliteStorage({ file })
    expect(await older.dueWakeUps(9)).toEqual(['batch:b'])
    await older.close()
  })

  it('is refused by name when it is no database', async () => {
    await mkdir(join(folder, 'data'))
    await writeFile(file, 'These are notes, not a database.'.repeat(200))
    const storage = sqliteStorage({ file })
    await expect(storage.now()).rejects.toMatchObject({
      code: 'storage-unavailable',
      message: 'The database cannot be used: file is not a database.',
      data: { file },
    })
    await storage.close()
  })

  it('is refused by name when its folder cannot be made, and opened once it can', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be')
    const storage = sqliteStorage({ file })
    const error = await storage.now().catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'storage-unavailable', data: { file } })
    expect(error.message).not.toContain(folder)
    await rm(join(folder, 'data'))
    expect(await storage.dueWakeUps(1)).toEqual([])
    await storage.close()
  })

  it('loses nothing when the disk is full, says so, and goes on when there is room', async () => {
    const db = sqliteKysely(file)
    const storage = sqlStorage({ db, flavour: sqliteFlavour, now: undefined })
    const { job } = await importJob({ storage, clock: createClock(), make: createSamples() })
    const limitPages = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db)
    await limitPages(1)
    const text = 'x'.repeat(10_000)
    let kept = 0
    const fill = async () => {
      for (; kept < 1_000; kept += 1) await storage.appendEvents(job.uid, [`${kept} ${text}`])
    }
    await expect(fill()).rejects.toMatchObject({ code: 'storage-full' })
    expect(await storage.lastEventSequence(job.uid)).toBe(kept)
    await limitPages(100_000)
    await storage.appendEvents(job.uid, ['again'])
    await storage.close()
    const reopened = sqliteStorage({ file })
    expect(await reopened.listEvents(job.uid, 0, 2_000)).toHaveLength(kept + 1)
    await reopened.close()
  })

  it('takes no calls after it was closed, and finishes those that run', async () => {
    const storage = sqliteStorage({ file })
    const running = storage.scheduleWakeUp('batch:b', 0)
    await storage.close()
    await running
    await expect(storage.now()).rejects.toMatchObject({ code: 'storage-unavailable' })
    const again = sqliteStorage({ file })
    expect(await again.dueWakeUps(9)).toEqual(['batch:b'])
    await again.close()
  })
})

describe('the clock of sqliteStorage', () => {
  it("is SQLite's own unless one is given", async () => {
    const storage = sqliteStorage({ file: ':memory:' })
    const before = Date.now()
    const now = await storage.now()
    expect(Number.isInteger(now)).toBe(true)
    expect(now).toBeGreaterThanOrEqual(before - 1)
    expect(now).toBeLessThanOrEqual(Date.now() + 1)
    await storage.close()
  })
})
