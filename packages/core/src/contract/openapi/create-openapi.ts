import { errorStatuses, errorTitles } from '../../errors/index.ts'
import type { RouteDefinition } from '../define-route.ts'
import { routeErrors } from '../route-errors.ts'
import { analyticsRoutes } from '../routes/analytics.ts'
import { batchRoutes } from '../routes/batches.ts'
import { jobRoutes } from '../routes/jobs.ts'
import { messageRoutes } from '../routes/messages.ts'
import { outputRoutes } from '../routes/output.ts'
import { planRoutes } from '../routes/plans.ts'
import { styleRoutes } from '../routes/styles.ts'
import { suggestionRoutes } from '../routes/suggestions.ts'
import { templateRoutes } from '../routes/templates.ts'
import { versionRoutes } from '../routes/versions.ts'
import { webhookRoutes } from '../routes/webhooks.ts'
import { webhookEventSchema } from '../schemas/webhook.ts'
import { type JsonSchema, toComponentSchemas, toSchema } from './components.ts'

export interface OpenApiOptions {
  /** Where the API is mounted: "/api/v1". */
  basePath: string
  /** Version of the server, for `info.version`. */
  version: string
}

/** An OpenAPI 3.1 document, as far as it is read by code. */
export interface OpenApiDocument {
  openapi: string
  info: JsonSchema
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, JsonSchema>>
  webhooks: Record<string, Record<string, JsonSchema>>
  components: Record<string, Record<string, JsonSchema>>
}

const groups: { name: string; description: string; routes: Record<string, RouteDefinition> }[] = [
  { name: 'jobs', description: 'Generated videos and their clips.', routes: jobRoutes },
  { name: 'plans', description: 'What should change, and what it costs.', routes: planRoutes },
  { name: 'batches', description: 'Regenerating clips.', routes: batchRoutes },
  {
    name: 'styles',
    description: 'A template for a clip, the look of one clip for others.',
    routes: styleRoutes,
  },
  { name: 'suggestions', description: 'What could be better about a clip.', routes: suggestionRoutes },
  { name: 'templates', description: 'Instructions with a name.', routes: templateRoutes },
  { name: 'versions', description: 'Comparing, restoring and accepting takes.', routes: versionRoutes },
  {
    name: 'messages',
    description: 'The chat of a job or clip: words that become a plan.',
    routes: messageRoutes,
  },
  { name: 'analytics', description: 'What attempts cost, and what became of them.', routes: analyticsRoutes },
  { name: 'webhooks', description: 'Events of jobs, sent to an address.', routes: webhookRoutes },
  {
    name: 'output',
    description: 'The whole video, media, events and the service itself.',
    routes: outputRoutes,
  },
]

/**
 * Describes the API as OpenAPI 3.1, from the contract alone: routes that work, their inputs, answers, and the error
 * codes each may answer. The same input gives the same document, key by key.
 */
export function createOpenApi({ basePath, version }: OpenApiOptions): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {}
  for (const { name, routes } of groups) {
    for (const route of Object.values(routes)) {
      const operations = paths[route.path] ?? {}
      operations[route.method.toLowerCase()] = { tags: [name], ...toOperation(route) }
      paths[route.path] = operations
    }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Retake API',
      version,
      summary: 'Refine AI-generated video clip by clip.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: basePath }],
    tags: groups.map(({ name, description }) => ({ name, description })),
    paths,
    webhooks,
    components: { schemas: toComponentSchemas(), parameters, securitySchemes },
  }
}

/** What the API sends, signed by the Standard Webhooks specification. */
const webhooks: OpenApiDocument['webhooks'] = {
  event: {
    post: {
      operationId: 'webhookEvent',
      summary: 'An event of a job, signed by the Standard Webhooks specification (standardwebhooks.com).',
      tags: ['webhooks'],
      parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
        name,
        in: 'header',
        required: true,
        schema: { type: 'string' },
      })),
      requestBody: {
        required: true,
        content: { 'application/json': { schema: toSchema(webhookEventSchema, 'output') } },
      },
      responses: {
        '2XX': { description: 'Taken. Anything else is tried again, up to ten times over three days.' },
        410: { description: 'Gone: nothing is sent to this endpoint any more.' },
      },
    },
  },
}

const securitySchemes: Record<string, JsonSchema> = {
  host: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'Whatever the host application accepts: a token in this header, or its session cookie.',
  },
}

const header = (name: string, description: string, schema: JsonSchema): JsonSchema => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
})

const parameters: Record<string, JsonSchema> = {
  IdempotencyKey: header(
    'Idempotency-Key',
    'One key for one intent. The same key and body give the same answer and take effect once.',
    { type: 'string', minLength: 1, maxLength: 255 },
  ),
  IfMatch: header('If-Match', 'The revision last seen, quoted. Another one is refused.', {
    type: 'string',
    examples: ['"3"'],
  }),
  LastEventId: header('Last-Event-ID', 'Go on after this event.', { type: 'string' }),
  Range: header('Range', 'One byte range.', { type: 'string', examples: ['bytes=0-1023'] }),
}

function toOperation(route: RouteDefinition): JsonSchema {
  const operation: JsonSchema = { operationId: route.name, summary: route.summary }
  const given = [
    ...toParameters(route.params, 'path'),
    ...toParameters(route.query, 'query'),
    ...headersOf(route).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ]
  if (given.length > 0) operation.parameters = given
  if (route.body !== undefined) {
    const schema = toSchema(route.body, 'input')
    operation.requestBody = { required: true, content: { 'application/json': { schema } } }
  }
  operation.responses = toResponses(route)
  operation.security = route.access === 'anyone' || route.access === 'signature' ? [] : [{ host: [] }]
  return operation
}

function toParameters(schema: RouteDefinition['params'], place: 'path' | 'query'): JsonSchema[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = toSchema(schema, 'input') as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }))
}

function headersOf(route: RouteDefinition): string[] {
  const names: string[] = []
  if (route.method !== 'GET') names.push('IdempotencyKey')
  if (route.errors.includes('revision-conflict')) names.push('IfMatch')
  if ('stream' in route.response) {
    names.push(route.response.stream === 'text/event-stream' ? 'LastEventId' : 'Range')
  }
  return names
}

function toResponses(route: RouteDefinition): JsonSchema {
  const { response } = route
  const responses: JsonSchema = {}
  if ('schema' in response) {
    const content = { 'application/json': { schema: toSchema(response.schema, 'output') } }
    responses[response.status] = { description: 'Done.', content }
  } else {
    responses[response.status] = { description: 'A stream.', content: streamContent(response.stream) }
    if (response.stream !== 'text/event-stream') {
      responses[206] = { description: 'The range.', content: streamContent(response.stream) }
    }
  }
  return { ...responses, ...toProblems(route) }
}

function streamContent(type: string): JsonSchema {
  if (type !== 'text/event-stream') return { [type]: { schema: { type: 'string', format: 'binary' } } }
  const description = 'Server-sent events; the data of each is a JobEvent.'
  return { [type]: { schema: { type: 'string', description, contentMediaType: type } } }
}

/** One answer per status, which names the codes it may carry. */
function toProblems(route: RouteDefinition): JsonSchema {
  const byStatus = Object.groupBy(routeErrors(route), (code) => errorStatuses[code])
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes = []]) => {
      const description = codes.map((code) => `\`${code}\`: ${errorTitles[code]}.`).join(' ')
      const schema = {
        allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }],
      }
      return [status, { description, content: { 'application/problem+json': { schema } } }]
    }),
  )
}
