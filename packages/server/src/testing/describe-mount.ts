import { describeAnswers } from './mount/describe-answers.ts'
import { describeBodies, describeEndlessBodies } from './mount/describe-bodies.ts'
import { describeStreams } from './mount/describe-streams.ts'
import { type MountServer, type MountSuiteOptions, type MountTest, withMount } from './mount/mount-test.ts'
import type { TestHarness } from './test-harness.ts'

/**
 * Describes what a mount must leave as it is, as tests of any runner, driven over HTTP:
 * `describeMount({ describe, it }, mountServer)`.
 * @param mountServer mounts the server it is given below `/api/v1` and listens on a free port; called for each test.
 */
export function describeMount(
  harness: TestHarness,
  mountServer: MountServer,
  { parsesBodies = false, patienceMs = 10_000 }: MountSuiteOptions = {},
): void {
  const options = { parsesBodies, patienceMs }
  const test = (title: string, body: (mount: MountTest) => Promise<void>) =>
    harness.it(title, () => withMount(mountServer, options, body))
  harness.describe('a mount', () => {
    describeAnswers(test)
    describeBodies(test)
    if (!parsesBodies) describeEndlessBodies(test)
    describeStreams(test)
  })
}
