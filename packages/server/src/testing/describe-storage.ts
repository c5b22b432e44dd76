import type { Storage } from '../ports/storage/index.ts'
import { describeAdmission } from './storage/describe-admission.ts'
import { describeAnalytics } from './storage/describe-analytics.ts'
import { describeBudgets } from './storage/describe-budgets.ts'
import { describeChat } from './storage/describe-chat.ts'
import { describeClaims } from './storage/describe-claims.ts'
import { describeComposition } from './storage/describe-composition.ts'
import { describeControl } from './storage/describe-control.ts'
import { describeCoordination } from './storage/describe-coordination.ts'
import { describeEndings } from './storage/describe-endings.ts'
import { describeJobs } from './storage/describe-jobs.ts'
import { describeLibrary } from './storage/describe-library.ts'
import { describeMediaNames } from './storage/describe-media-names.ts'
import { describeMoneyModel } from './storage/describe-money-model.ts'
import { describePointerModel } from './storage/describe-pointer-model.ts'
import { describePruning } from './storage/describe-pruning.ts'
import { describeRetention } from './storage/describe-retention.ts'
import { describeRetentionModel } from './storage/describe-retention-model.ts'
import { describeRetries } from './storage/describe-retries.ts'
import { describeVersions } from './storage/describe-versions.ts'
import { describeWebhookOutbox } from './storage/describe-webhook-outbox.ts'
import { describeWebhookQueue } from './storage/describe-webhook-queue.ts'
import { describeWebhooks } from './storage/describe-webhooks.ts'
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
    describeBudgets(test)
    describeRetries(test)
    describeControl(test)
    describeClaims(test)
    describeEndings(test)
    describeMoneyModel(test)
    describeComposition(test)
    describeCoordination(test)
    describePruning(test)
    describeRetention(test)
    describeRetentionModel(test)
    describeMediaNames(test)
    describeLibrary(test)
    describeAnalytics(test)
    describeChat(test)
    describeWebhooks(test)
    describeWebhookOutbox(test)
    describeWebhookQueue(test)
  })
}
