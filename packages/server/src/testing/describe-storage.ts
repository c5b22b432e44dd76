import type { Storage } from '../ports/storage/index.ts'
import { describeAdmission } from './storage/describe-admission.ts'
import { describeControl } from './storage/describe-control.ts'
import { describeCoordination } from './storage/describe-coordination.ts'
import { describeJobs } from './storage/describe-jobs.ts'
import { describeMoneyModel } from './storage/describe-money-model.ts'
import { describePointerModel } from './storage/describe-pointer-model.ts'
import { describeRegenerations } from './storage/describe-regenerations.ts'
import { describeVersions } from './storage/describe-versions.ts'
import { createClock, createSamples } from './storage/samples.ts'
import type { StorageTest } from './storage/storage-test.ts'
import type { TestHarness } from './test-harness.ts'

/**
 * Describes what every storage must do, as tests of any runner: `describeStorage({ describe, it }, makeStorage)`.
 * @param makeStorage makes an empty storage for one test, which closes it at its end. It must take every time from the
 * `now` it is given (epoch milliseconds), so that leases and deadlines pass without waiting.
 */
export function describeStorage(
  harness: TestHarness,
  makeStorage: (options: { now: () => number }) => Promise<Storage>,
): void {
  const test: StorageTest = (title, body) =>
    harness.it(title, async () => {
      const clock = createClock()
      const storage = await makeStorage({ now: clock.now })
      try {
        await body({ storage, clock, make: createSamples() })
      } finally {
        await storage.close()
      }
    })
  harness.describe('a storage', () => {
    describeJobs(test)
    describeVersions(test)
    describePointerModel(test)
    describeAdmission(test)
    describeControl(test)
    describeRegenerations(test)
    describeMoneyModel(test)
    describeCoordination(test)
  })
}
