import { type DiscountRule, defaultRetention, type PriceList, type RetentionPolicy } from '@retake/core'
import { v7 as uuid } from 'uuid'
import type { Authenticate, Authorize } from './access/types.ts'
import { defaultEventTiming, type EventTiming } from './events/event-timing.ts'
import type { MediaFetch } from './fetch/media-fetch.ts'
import { defaultTiming, type PipelineTiming } from './pipeline/index.ts'
import type { Composer } from './ports/composer.ts'
import type { Dispatcher } from './ports/dispatcher.ts'
import type { LanguageModel } from './ports/language-model.ts'
import type { MediaInspector } from './ports/media-inspector.ts'
import type { MediaStore } from './ports/media-store.ts'
import type { Storage } from './ports/storage/index.ts'
import type { VideoGenerator } from './ports/video-generator.ts'
import { defaultWebhookTiming, type WebhookTiming, type WebhookTransport } from './webhooks/index.ts'

/** Micro-dollars that may be committed (reserved or spent); absent = no limit. */
export interface Budgets {
  perBatchMicros?: number
  perJobMicros?: number
  perUserMicros?: number
  /** Per user and day, UTC. */
  perDayMicros?: number
}

export interface Limits {
  /** Bytes of a JSON body. Default 256 kB. */
  bodyBytes: number
  /** Bytes of one clip or song. Default 512 MiB. */
  mediaBytes: number
  /** Work is refused with 507 while the media store has less than this. Default 256 MiB. */
  freeBytes: number
  /** Event streams one process keeps open at once. Default 1,000. */
  eventStreams: number
  /** Webhooks of one person. Default 10. */
  webhooks: number
}

/** What a host may choose, all optional. */
export interface CommonOptions {
  /** Grants access to jobs of others. Default: owners only. */
  authorize?: Authorize
  /** Where the handler is mounted. Default `/api/v1`. */
  basePath?: string
  /** What is not given is the default price: $0.15 a clip. */
  prices?: Partial<PriceList>
  /** Default: ten per cent from three clips on; null = none. */
  discount?: DiscountRule | null
  budgets?: Budgets
  /**
   * Which versions keep their media. What is not given is the default: three of a clip besides the protected ones, for
   * 30 days. Null = everything is kept.
   */
  retention?: Partial<Omit<RetentionPolicy, 'archiveAfterDays'>> | null
  /** False leaves every result a candidate until a person accepts it. Default true. */
  autoAccept?: boolean
  /** Proposes how to word what names no clip; nothing it says runs by itself. Default none: rules answer. */
  languageModel?: LanguageModel | null
  /** How long a plan waits for it. Default 3,000. */
  languageModelTimeoutMs?: number
  /** How many clips run at once: of a parallel batch (4), and over all batches (8). */
  concurrency?: { perBatch?: number; perProvider?: number }
  /** How long a quote holds. Default 900. */
  planTtlSeconds?: number
  /** Origins of pages that may call from elsewhere, like `https://app.example.com`. Default none: same origin only. */
  origins?: readonly string[]
  limits?: Partial<Limits>
  /** Leases, sweeps, retries and heartbeats; the defaults suit every host but tests. */
  timing?: Partial<PipelineTiming & EventTiming & WebhookTiming>
  /** Receives failures nobody waits for. Default: `console.error`. */
  onError?: (error: unknown) => void
  /** Epoch milliseconds; for addresses that expire. Default `Date.now`. */
  now?: () => number
  /** Makes row ids. Default UUID v7. */
  newId?: () => string
}

/** Everything `createHandler` needs: no default touches a disk, a process or the network. */
export interface HandlerOptions extends CommonOptions {
  authenticate: Authenticate
  storage: Storage
  media: MediaStore
  generator: VideoGenerator
  inspector: MediaInspector
  composer: Composer
  dispatcher: Dispatcher
  fetchMedia: MediaFetch
  /** Sends webhooks. Default null: none are sent, and none can be registered. */
  webhooks?: WebhookTransport | null
  /** At least 32 characters; media signatures derive from it. */
  secret: string
  /** Secrets of before, still accepted while rotating. */
  previousSecrets?: readonly string[]
}

type Optional = 'authorize' | 'basePath' | 'prices' | 'discount'

/** Options with every default filled in. */
export interface ResolvedOptions
  extends Required<Omit<HandlerOptions, Optional | 'concurrency' | 'limits' | 'timing' | 'retention'>> {
  authorize: Authorize | null
  basePath: string
  prices: Partial<PriceList>
  /** Undefined = core's default rule. */
  discount: DiscountRule | null | undefined
  concurrency: { perBatch: number; perProvider: number }
  retention: RetentionPolicy | null
  limits: Limits
  timing: PipelineTiming & EventTiming & WebhookTiming
}

const defaultLimits: Limits = {
  bodyBytes: 256_000,
  mediaBytes: 512 * 2 ** 20,
  freeBytes: 256 * 2 ** 20,
  eventStreams: 1_000,
  webhooks: 10,
}

function checkSecret(secret: string): void {
  if (secret.length >= 32) return
  throw new TypeError('The option "secret" is too short to sign with. Give at least 32 random characters.')
}

function resolveBasePath(basePath: string): string {
  const path = `/${basePath}`.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  if (/^[\w\-./~]*$/.test(path)) return path
  throw new TypeError(`The option "basePath" is "${basePath}". Give a plain path like "/api/v1".`)
}

function resolveRetention(given: HandlerOptions['retention']): RetentionPolicy | null {
  if (given === null) return null
  const policy = { ...defaultRetention, ...given, archiveAfterDays: null }
  const { keepNewest, removeAfterDays, maxBytes } = policy
  for (const [name, value] of Object.entries({ keepNewest, removeAfterDays, maxBytes })) {
    if (value === null || value >= 0) continue
    throw new TypeError(
      `The option "retention.${name}" is ${value}. Give 0 or more, or null for no such rule.`,
    )
  }
  return policy
}

/** Fills in the defaults and refuses options that cannot work. */
export function resolveOptions(options: HandlerOptions): ResolvedOptions {
  const { concurrency, limits, basePath = '/api/v1', previousSecrets = [] } = options
  for (const secret of [options.secret, ...previousSecrets]) checkSecret(secret)
  return {
    ...options,
    previousSecrets,
    basePath: resolveBasePath(basePath),
    authorize: options.authorize ?? null,
    prices: options.prices ?? {},
    discount: options.discount,
    budgets: options.budgets ?? {},
    autoAccept: options.autoAccept ?? true,
    languageModel: options.languageModel ?? null,
    languageModelTimeoutMs: options.languageModelTimeoutMs ?? 3_000,
    concurrency: { perBatch: concurrency?.perBatch ?? 4, perProvider: concurrency?.perProvider ?? 8 },
    retention: resolveRetention(options.retention),
    planTtlSeconds: options.planTtlSeconds ?? 900,
    origins: options.origins ?? [],
    webhooks: options.webhooks ?? null,
    limits: { ...defaultLimits, ...limits },
    timing: { ...defaultTiming, ...defaultEventTiming, ...defaultWebhookTiming, ...options.timing },
    onError: options.onError ?? ((error) => console.error(error)),
    now: options.now ?? Date.now,
    newId: options.newId ?? (() => uuid()),
  }
}
