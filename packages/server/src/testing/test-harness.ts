/** The two functions every test runner has; pass those of vitest, jest, node:test, mocha, … */
export interface TestHarness {
  describe(title: string, body: () => void): unknown
  it(title: string, body: () => Promise<void>): unknown
}

/** Fails the running test. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Expects a promise to reject, and gives what it rejected with. */
export async function rejection(promise: Promise<unknown>, message: string): Promise<unknown> {
  let value: unknown
  try {
    value = await promise
  } catch (cause) {
    return cause
  }
  throw new Error(`${message}: it resolved with ${JSON.stringify(value)}`)
}
