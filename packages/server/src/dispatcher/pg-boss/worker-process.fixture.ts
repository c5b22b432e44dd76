/**
 * A process that only works: `node worker-process.fixture.ts DATABASE MEDIA PROVIDER`. Says on its output when it has
 * begun, and of each generation that the provider has it.
 */
import { writeSync } from 'node:fs'
import { createHandler } from '../../create-handler.ts'
import { guardedMediaFetch } from '../../fetch/guarded-media-fetch.ts'
import { fileMedia } from '../../media/file/index.ts'
import { postgresStorage } from '../../storage/postgres/index.ts'
import { byteInspector, joiningComposer } from '../../testing/byte-media.ts'
import { httpGenerator } from '../../testing/provider/http-generator.fixture.ts'
import { simulatorFetch } from '../../testing/provider/provider-simulator.fixture.ts'
import { pgBossDispatcher } from './index.ts'

const [connectionString = '', folder = '', provider = ''] = process.argv.slice(2)

const generator = httpGenerator({
  baseUrl: provider,
  idempotent: true,
  pollIntervalMs: 100,
  fetch: async (input, init) => {
    const response = await simulatorFetch(input, init)
    if (init?.method === 'POST') writeSync(1, 'sent\n')
    return response
  },
})

const retake = createHandler({
  authenticate: () => null,
  storage: postgresStorage({ connectionString }),
  dispatcher: pgBossDispatcher({ connectionString }),
  media: fileMedia({ folder, reserveBytes: 0 }),
  generator,
  inspector: byteInspector(),
  composer: joiningComposer(),
  fetchMedia: guardedMediaFetch({ allowPrivateOrigins: [provider] }),
  secret: 'a-secret-of-at-least-32-characters!',
  timing: { leaseMs: 4_000, sweepMs: 1_000 },
  limits: { freeBytes: 0 },
})

await retake.start()
writeSync(1, 'working\n')
process.on('SIGTERM', () => retake.close())
