export type { RouteAccess, RouteDefinition } from './define-route.ts'
export { type EndpointName, endpoints, type HttpMethod } from './endpoints.ts'
export { type CamelKeys, fromWire, toWire } from './key-case.ts'
export { createOpenApi, type OpenApiDocument, type OpenApiOptions } from './openapi/create-openapi.ts'
export { routeErrors } from './route-errors.ts'
export { type RouteName, type Routes, routes } from './routes/index.ts'
export { batchStatuses, batchStatusSchema, regenerationStatuses } from './schemas/batch.ts'
export { clipSchema } from './schemas/clip.ts'
export { compositionSchema } from './schemas/composition.ts'
export { eventTypes, jobEventSchema } from './schemas/event.ts'
export { jobSchema } from './schemas/job.ts'
export { messageSchema } from './schemas/message.ts'
export { planSchema } from './schemas/plan.ts'
export { problemSchema } from './schemas/problem.ts'
export { versionSchema } from './schemas/version.ts'
export { webhookEventSchema, webhookEventTypes } from './schemas/webhook.ts'
export type {
  Analytics,
  Batch,
  BatchMode,
  BatchStatus,
  BatchStatusReport,
  BlockedClip,
  Change,
  Charge,
  ChatMessage,
  ChatMessageState,
  Clip,
  ClipState,
  Composition,
  CreatedWebhook,
  Job,
  JobEvent,
  JsonRouteName,
  ListedSuggestion,
  ListedTemplate,
  NewJob,
  ParsedRouteInput,
  Plan,
  PlanTarget,
  Pointer,
  Problem,
  Quote,
  Recipe,
  Regeneration,
  RegenerationStatus,
  RouteInput,
  RouteOutput,
  VerbatimRouteName,
  Version,
  VersionComparison,
  Webhook,
  WebhookEvent,
} from './types.ts'
