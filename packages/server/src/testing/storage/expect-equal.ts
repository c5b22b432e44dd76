import { check } from '../test-harness.ts'

/** Fails the running test unless both hold the same data, whatever the order of keys. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [canonical(actual), canonical(expected)]
  check(found === wanted, `${what}: expected ${wanted}, found ${found}`)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    const isRecord = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    return isRecord ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner
  })
}

/** Counts how many of many simultaneous calls answered in a way. */
export async function countOf<Answer>(
  calls: Promise<Answer>[],
  matches: (answer: Answer) => boolean,
): Promise<number> {
  return (await Promise.all(calls)).filter(matches).length
}

/** Runs a call many times at once. */
export function simultaneously<Answer>(
  times: number,
  call: (index: number) => Promise<Answer>,
): Promise<Answer>[] {
  return Array.from({ length: times }, (_, index) => call(index))
}
