import { type RouteDefinition, type RouteName, toWire } from '@retake/core/contract'
import { checkOrigin } from '../access/check-origin.ts'
import { findPermittedJob } from '../access/find-permitted-job.ts'
import { identify } from '../access/identify.ts'
import type { Actor } from '../access/types.ts'
import { operations } from '../operations/index.ts'
import type { Answer, Call } from '../operations/types.ts'
import type { IdempotencyKey } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { claimKey, readIdempotencyKey } from './idempotency.ts'
import { jsonResponse } from './json-response.ts'
import { parseInput } from './parse-input.ts'
import { readBody } from './read-body.ts'
import { revealSecret } from './reveal-secret.ts'
import { readExpectedRevision } from './revision-header.ts'

/** A call whose route is only known at run time; the registry's type has checked that they fit. */
type AnyOperation = (call: unknown) => Promise<Answer<'getHealth'>>

interface Prepared {
  route: RouteDefinition
  call: Pick<Call<RouteName>, 'services' | 'idempotency'>
}

async function run({ route, call }: Prepared): Promise<Response> {
  const operation = operations[route.name as RouteName] as AnyOperation
  const answer = await operation(call)
  if (answer instanceof Response) return answer
  const { status } = route.response
  const verbatim = 'verbatim' in route.response && route.response.verbatim
  const body = JSON.stringify(verbatim ? answer.body : toWire(answer.body))
  if (call.idempotency !== null && answer.stored !== true) {
    await call.services.storage.finishIdempotency({ ...call.idempotency, status, body })
  }
  const shown = await revealSecret(route, body, call.services)
  return jsonResponse({ status, body: shown, revision: answer.revision })
}

async function runOnce(prepared: Prepared, key: IdempotencyKey, input: unknown): Promise<Response> {
  const { route, call } = prepared
  const { storage } = call.services
  const stored = await claimKey(storage, key, input)
  if (stored !== null) {
    const body = await revealSecret(route, stored.body, call.services)
    return jsonResponse({ status: stored.status, body, replayed: true })
  }
  try {
    return await run(prepared)
  } catch (error) {
    await storage.dropIdempotency(key)
    throw error
  }
}

async function readParts(request: Request, route: RouteDefinition, services: Services) {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const body = route.body === undefined ? undefined : await readBody(request, services.limits.bodyBytes)
  return { query, body }
}

/**
 * Takes a request through the one pipeline: origin, identity, body, schemas, access, idempotency, operation, answer.
 * @throws RetakeError for everything a caller may be told.
 */
export async function handleCall(options: {
  route: RouteDefinition
  params: Record<string, string>
  request: Request
  services: Services
}): Promise<Response> {
  const { route, params, request, services } = options
  const { storage, authorize } = services
  checkOrigin(request, services.origins)
  const needsActor = route.access === 'job' || route.access === 'signed-in'
  const actor: Actor | null = needsActor ? await identify(request, services.authenticate) : null
  const input = parseInput(route, { params, ...(await readParts(request, route, services)) })
  const action = route.name as RouteName
  const job =
    route.access === 'job' && actor !== null
      ? await findPermittedJob({ storage, authorize, actor, action, jobId: String(input.jobId) })
      : undefined
  const idempotency = readIdempotencyKey(request, route, actor)
  const expectedRevision = readExpectedRevision(request)
  const call = { input, services, request, actor, job, expectedRevision, idempotency }
  const prepared = { route, call: call as Prepared['call'] }
  return idempotency === null ? run(prepared) : runOnce(prepared, idempotency, { input, expectedRevision })
}
