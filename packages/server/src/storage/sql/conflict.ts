import type { SqlFlavour } from './flavour.ts'

/** Thrown inside a transaction when others changed what it had read: it is undone and runs again. */
export class Conflict extends Error {}

const attempts = 8
const firstPauseMs = 5

/** Runs a transaction again when it failed for the sake of others that ran beside it. */
export async function retryConflicts<Result>(
  flavour: SqlFlavour,
  transaction: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      const mayPass = error instanceof Conflict || flavour.isConflict(error)
      if (!mayPass || attempt === attempts) throw error
    }
    // Random, so that those who met once do not meet again.
    await pause(firstPauseMs * 2 ** attempt * Math.random())
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
