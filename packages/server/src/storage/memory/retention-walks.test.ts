import { describe, expect, it } from 'vitest'
import { walkRetention } from '../../testing/storage/describe-retention-model.ts'
import { createClock, createSamples } from '../../testing/storage/samples.ts'
import { memoryStorage } from './index.ts'

/** Set it to walk further than a check can wait for. */
const walks = Number(process.env.RETENTION_WALKS ?? 300)

describe('retention', () => {
  it('never takes what people expect to have, in any of many random histories', {
    timeout: 3_600_000,
  }, async () => {
    for (let seed = 100; seed < 100 + walks; seed += 1) {
      const clock = createClock()
      const subject = { storage: memoryStorage({ now: clock.now }), clock, make: createSamples() }
      await walkRetention(subject, { seeds: [seed], steps: 25 })
    }
    expect(walks).toBeGreaterThan(0)
  })
})
