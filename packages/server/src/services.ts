import type { MediaKeys } from './delivery/media-keys.ts'
import type { EventHub } from './events/event-hub.ts'
import type { ResolvedOptions } from './options.ts'
import type { MediaSigner } from './views/types.ts'
import type { WebhookSecrets } from './webhooks/index.ts'

/** What every operation works with. */
export interface Services extends ResolvedOptions {
  hub: EventHub
  signer: MediaSigner
  mediaKeys: MediaKeys
  webhookSecrets: WebhookSecrets
  /** Aborted when the server closes. */
  closing: AbortSignal
}
