import type { PruneAges } from '../ports/storage/index.ts'

const hourMs = 3_600_000

/** What is kept for how long after nobody needs it to go on; docs/architecture.md says the same. */
export const pruneAges: PruneAges = {
  idempotencyMs: 48 * hourMs,
  planMs: 24 * hourMs,
  eventMs: 7 * 24 * hourMs,
  deliveryMs: 7 * 24 * hourMs,
}

/** Rows of each kind at a time: short enough that nobody waits for it. */
export const pruneLimit = 500

/** Once a minute with the default sweep of 5 s. */
export const sweepsPerPruning = 12
