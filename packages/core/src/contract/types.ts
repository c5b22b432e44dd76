import type * as z from 'zod/mini'
import type { CamelKeys } from './key-case.ts'
import type { RouteName, Routes } from './routes/index.ts'
import type { analyticsSchema } from './schemas/analytics.ts'
import type { batchSchema, batchStatusSchema, regenerationSchema } from './schemas/batch.ts'
import type { clipSchema } from './schemas/clip.ts'
import type { compositionSchema } from './schemas/composition.ts'
import type { jobEventSchema } from './schemas/event.ts'
import type { jobSchema, newJobSchema } from './schemas/job.ts'
import type { messageSchema } from './schemas/message.ts'
import type { blockedSchema, planSchema, planTargetSchema, quoteSchema } from './schemas/plan.ts'
import type { problemSchema } from './schemas/problem.ts'
import type { suggestionSchema } from './schemas/suggestion.ts'
import type { templateSchema } from './schemas/template.ts'
import type {
  changeSchema,
  comparisonSchema,
  pointerSchema,
  recipeSchema,
  versionSchema,
} from './schemas/version.ts'
import type { createdWebhookSchema, webhookEventSchema, webhookSchema } from './schemas/webhook.ts'

type Named<Schema extends z.ZodMiniType> = CamelKeys<z.output<Schema>>

export type Job = Named<typeof jobSchema>
export type NewJob = CamelKeys<z.input<typeof newJobSchema>>
export type Clip = Named<typeof clipSchema>
export type ClipState = Clip['state']
export type Version = Named<typeof versionSchema>
export type Recipe = Named<typeof recipeSchema>
export type Change = Named<typeof changeSchema>
export type Pointer = Named<typeof pointerSchema>
export type Webhook = Named<typeof webhookSchema>
export type CreatedWebhook = Named<typeof createdWebhookSchema>
export type WebhookEvent = Named<typeof webhookEventSchema>
export type VersionComparison = Named<typeof comparisonSchema>
export type Plan = Named<typeof planSchema>
export type PlanTarget = Named<typeof planTargetSchema>
export type Quote = Named<typeof quoteSchema>
export type BlockedClip = Named<typeof blockedSchema>
export type Batch = Named<typeof batchSchema>
export type BatchStatusReport = Named<typeof batchStatusSchema>
export type BatchStatus = BatchStatusReport['status']
export type BatchMode = BatchStatusReport['batchMode']
export type Regeneration = Named<typeof regenerationSchema>
export type RegenerationStatus = Regeneration['status']
export type Charge = Regeneration['charge']
export type Analytics = Named<typeof analyticsSchema>
/** A suggestion as the API lists it. */
export type ListedSuggestion = Named<typeof suggestionSchema>
/** A template as the API lists it. */
export type ListedTemplate = Named<typeof templateSchema>
/** A message of the chat of a job or clip. */
export type ChatMessage = Named<typeof messageSchema>
export type ChatMessageState = NonNullable<ChatMessage['state']>
export type Composition = Named<typeof compositionSchema>
export type JobEvent = Named<typeof jobEventSchema>
export type Problem = Named<typeof problemSchema>

/** An empty strict object forbids every key by type; merged with other parts it must add nothing. */
type Fields<Shape> = Shape extends Record<string, never> ? unknown : Shape
type InputOf<Schema> = Schema extends z.ZodMiniType ? Fields<z.input<Schema>> : unknown
type OutputOf<Schema> = Schema extends z.ZodMiniType ? Fields<z.output<Schema>> : unknown
type Part<Route, Key extends string> = Route extends { [K in Key]: infer Schema } ? Schema : undefined

/** What a caller of the client gives: parameters, query and body in one camelCase object. */
export type RouteInput<Name extends RouteName> = CamelKeys<
  InputOf<Part<Routes[Name], 'params'>> &
    InputOf<Part<Routes[Name], 'query'>> &
    InputOf<Part<Routes[Name], 'body'>>
>

/** The same after parsing: defaults filled in, what operations receive. */
export type ParsedRouteInput<Name extends RouteName> = CamelKeys<
  OutputOf<Part<Routes[Name], 'params'>> &
    OutputOf<Part<Routes[Name], 'query'>> &
    OutputOf<Part<Routes[Name], 'body'>>
>

/** What a route answers on success, camelCase; streams are a `Response`. */
export type RouteOutput<Name extends RouteName> = Routes[Name]['response'] extends { schema: infer Schema }
  ? Schema extends z.ZodMiniType
    ? Named<Schema>
    : never
  : Response

/** Names of routes that answer JSON. */
export type JsonRouteName = {
  [Name in RouteName]: Routes[Name]['response'] extends { schema: unknown } ? Name : never
}[RouteName]

/** Names of routes that answer a document of another standard, whose keys are not converted. */
export type VerbatimRouteName = {
  [Name in RouteName]: Routes[Name]['response'] extends { verbatim: true } ? Name : never
}[RouteName]
