import type { Storage } from '../../ports/storage/index.ts'
import { sqlAdmission } from './admission.ts'
import { sqlAttempts } from './attempts.ts'
import { sqlBatches } from './batches.ts'
import { sqlChat } from './chat.ts'
import { sqlComposition } from './composition.ts'
import { sqlEvents } from './events.ts'
import { sqlIdempotency } from './idempotency.ts'
import { sqlJobs } from './jobs.ts'
import { sqlLibrary } from './library.ts'
import { sqlMediaNames } from './media-names.ts'
import { sqlPlans } from './plans.ts'
import { sqlPruning } from './pruning.ts'
import { sqlRegenerations } from './regenerations.ts'
import { sqlRetention } from './retention.ts'
import { createSqlContext, type SqlContextOptions } from './sql-context.ts'
import { sqlVersions } from './versions.ts'
import { sqlWakeUps } from './wake-ups.ts'
import { sqlWebhooks } from './webhooks.ts'

/** The storage over a SQL database: one implementation for every dialect, told apart by its flavour. */
export function sqlStorage(options: SqlContextOptions): Storage {
  const context = createSqlContext(options)
  return {
    ...sqlJobs(context),
    ...sqlVersions(context),
    ...sqlPlans(context),
    ...sqlAdmission(context),
    ...sqlBatches(context),
    ...sqlRegenerations(context),
    ...sqlComposition(context),
    ...sqlEvents(context),
    ...sqlIdempotency(context),
    ...sqlWakeUps(context),
    ...sqlPruning(context),
    ...sqlLibrary(context),
    ...sqlAttempts(context),
    ...sqlChat(context),
    ...sqlRetention(context),
    ...sqlMediaNames(context),
    ...sqlWebhooks(context),
    now: context.now,
    close: context.close,
  }
}
