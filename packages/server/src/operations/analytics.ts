import { RetakeError } from '@retake/core'
import type { Actor } from '../access/types.ts'
import type { AttemptScope } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { analyticsView } from '../views/index.ts'
import type { Operation } from './types.ts'

const day = 86_400_000
const defaultDays = 30
/** So many attempts are summed up at most; a range with more says so. */
const mostAttempts = 20_000

interface Range {
  from?: string | undefined
  to?: string | undefined
  timeZone?: string | undefined
}

async function summarise({ storage }: Pick<Services, 'storage'>, scope: AttemptScope, range: Range) {
  const { from, to, timeZone } = range
  const toMs = to === undefined ? (await storage.now()) + 1 : Date.parse(to)
  const fromMs = from === undefined ? toMs - defaultDays * day : Date.parse(from)
  if (fromMs >= toMs) throw new RetakeError('invalid-request', 'from: Give a time before to.')
  const limit = mostAttempts
  const [attempts, before] = await Promise.all([
    storage.listAttempts(scope, { fromMs, toMs, limit: limit + 1 }),
    storage.listAttempts(scope, { fromMs: 2 * fromMs - toMs, toMs: fromMs, limit }),
  ])
  const truncated = attempts.length > limit
  return {
    body: analyticsView({ fromMs, toMs, timeZone, attempts: attempts.slice(0, limit), before, truncated }),
  }
}

function isOperator({ roles }: Actor): boolean {
  return roles.includes('operator')
}

export const getJobAnalytics: Operation<'getJobAnalytics'> = async ({ input, job, services }) =>
  summarise(services, { jobUid: job.uid }, input)

export const getUserAnalytics: Operation<'getUserAnalytics'> = async ({ input, actor, services }) => {
  const { userId } = input
  // Whether somebody else exists is nobody's business.
  if (userId !== actor.userId && !isOperator(actor))
    throw new RetakeError('not-found', 'There is no such user for you.')
  return summarise(services, { tenantId: actor.tenantId, ownerId: userId }, input)
}

export const getAnalytics: Operation<'getAnalytics'> = async ({ input, actor, services }) => {
  if (!isOperator(actor)) throw new RetakeError('forbidden', 'Only operators see the whole.')
  return summarise(services, { tenantId: actor.tenantId }, input)
}
