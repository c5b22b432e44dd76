import { Client } from 'pg'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { describeStorage } from '../../testing/describe-storage.ts'
import { startPostgres } from '../../testing/embedded-postgres.fixture.ts'
import { postgresStorage } from './index.ts'

const postgres = await startPostgres()

describe.runIf(postgres)('postgresStorage', { timeout: 120_000 }, () => {
  const client = new Client(postgres ?? {})
  beforeAll(() => client.connect())
  afterAll(() => client.end())
  describeStorage({ describe, it }, async ({ now }) => {
    await emptyTables(client)
    return postgresStorage({ ...postgres!, poolSize: 5, now })
  })
})

/** Quicker than a database for each test, or to truncate: what the last one wrote goes, the tables stay. */
async function emptyTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname = 'retake' and tablename not like 'kysely%'`,
  )
  await client.query(rows.map(({ table }) => `delete from ${table};`).join(''))
}
