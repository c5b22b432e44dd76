export { createWebhookSecrets, type WebhookSecrets } from './webhook-secrets.ts'
export { createWebhookSender } from './webhook-sender.ts'
export { defaultWebhookTiming, type WebhookTiming } from './webhook-timing.ts'
export type { WebhookAnswer, WebhookSending, WebhookTransport } from './webhook-transport.ts'
