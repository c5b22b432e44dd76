/**
 * What lists cost when much is stored, as ratios in one run: CPU time, interleaved, median of many rounds.
 * The last line is JSON for `scripts/bench.mjs`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Storage } from '../../packages/server/src/ports/storage/index.ts'
import { sqliteStorage } from '../../packages/server/src/storage/sqlite/index.ts'
import { createClock, createSamples } from '../../packages/server/src/testing/storage/samples.ts'
import { importJob } from '../../packages/server/src/testing/storage/steps.ts'
import type { Bench } from './types.ts'

const rounds = 60
const callsPerRound = 40
const page = { before: null, limit: 50 }

const folder = mkdtempSync(join(tmpdir(), 'retake-bench-'))

interface Subject {
  storage: Storage
  clipUid: string
}

/** A file with this many clips of so many versions each, copies of an original that was imported. */
async function fill(name: string, clips: number, versionsPerClip: number): Promise<Subject> {
  const file = join(folder, `${name}.db`)
  const storage = sqliteStorage({ file })
  const make = createSamples()
  const { originals } = await importJob({ storage, clock: createClock(), make }, { clips })
  await storage.close()
  const db = new DatabaseSync(file)
  const columns = db
    .prepare('select name from pragma_table_info(?)')
    .all('versions')
    .map(({ name: column }) => String(column))
  const values = columns.map((column) => {
    if (column === 'uid') return "v.uid || '-' || n.number"
    return column === 'version_number' ? 'n.number' : `v.${column}`
  })
  // In the order in which they would come to be: each clip's next version after everybody's last.
  db.exec(
    `with recursive n(number) as (select 2 union all select number + 1 from n where number < ${versionsPerClip})
     insert into versions (${columns.join(', ')}) select ${values.join(', ')} from n cross join versions v`,
  )
  db.exec(`update clips set last_version_number = ${versionsPerClip}`)
  db.close()
  return { storage: sqliteStorage({ file }), clipUid: originals[Math.floor(clips / 2)]!.clipUid }
}

async function cpuMicros({ storage, clipUid }: Subject): Promise<number> {
  const before = process.cpuUsage()
  for (let call = 0; call < callsPerRound; call += 1) {
    const versions = await storage.listVersions(clipUid, page)
    if (versions.length !== page.limit) throw new Error(`A page of ${versions.length} versions`)
  }
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

async function compare(many: Subject, few: Subject): Promise<{ ratio: number; detail: string }> {
  const times = { many: [] as number[], few: [] as number[] }
  for (let round = -10; round < rounds; round += 1) {
    const [fewMicros, manyMicros] = [await cpuMicros(few), await cpuMicros(many)]
    if (round < 0) continue
    times.few.push(fewMicros)
    times.many.push(manyMicros)
  }
  const [manyMicros, fewMicros] = [median(times.many) / callsPerRound, median(times.few) / callsPerRound]
  const detail = `${manyMicros.toFixed(0)} µs against ${fewMicros.toFixed(0)} µs for a page of ${page.limit}`
  return { ratio: manyMicros / fewMicros, detail }
}

const few = await fill('few', 1, 100)

const benches: Bench[] = [
  {
    name: 'versions of a clip with 100, among 100,000 versions of a thousand clips, against 100 in all',
    limit: 1.5,
    run: async () => compare(await fill('among', 1_000, 100), few),
  },
  {
    name: 'versions of a clip that has 100,000, against one that has 100',
    limit: 1.5,
    run: async () => compare(await fill('own', 1, 100_000), few),
  },
]

const results = []
for (const { name, limit, run } of benches) {
  const { ratio, detail } = await run()
  process.stdout.write(`${name}: ${detail}\n`)
  results.push({ name, ratio, limit })
}
rmSync(folder, { recursive: true })
process.stdout.write(`${JSON.stringify(results)}\n`)
