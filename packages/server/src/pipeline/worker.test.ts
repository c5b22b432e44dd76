import { expect, it } from 'vitest'
import { memoryStorage } from '../storage/memory/index.ts'
import { createTestServer } from '../testing/test-server.fixture.ts'
import { pruneAges } from './prune-ages.ts'

it('forgets what is old while it works, and nothing before its age', async () => {
  let nowMs = Date.parse('2026-01-01T00:00:00Z')
  const storage = memoryStorage({ now: () => nowMs })
  const key = { tenantId: '', userId: 'ann', route: 'createJob', key: 'k' }
  await storage.claimIdempotency(key, 'hash', 1)
  await storage.finishIdempotency({ ...key, status: 201, body: '{}' })
  const server = createTestServer({ storage, timing: { sweepMs: 1 } })
  await server.retake.start()
  nowMs += pruneAges.idempotencyMs - 1
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect((await storage.claimIdempotency(key, 'other', 1)).state).toBe('mismatch')
  nowMs += 1
  await server.until(async () => (await storage.claimIdempotency(key, 'other', 1)).state === 'new')
  expect(pruneAges.idempotencyMs).toBeGreaterThanOrEqual(86_400_000)
  await server.retake.close()
})
