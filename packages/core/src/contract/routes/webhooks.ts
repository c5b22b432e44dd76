import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import { createdWebhookSchema, newWebhookSchema, webhookListSchema } from '../schemas/webhook.ts'

export const webhookRoutes = {
  listWebhooks: defineRoute('listWebhooks', {
    summary: 'List my webhook endpoints, newest first, without their secrets.',
    access: 'signed-in',
    query: z.object(cursorQuery),
    response: { status: 200, schema: webhookListSchema },
    errors: [],
  }),
  createWebhook: defineRoute('createWebhook', {
    summary: 'Have events of my jobs sent to an address. The answer shows the signing secret, once.',
    access: 'signed-in',
    body: newWebhookSchema,
    response: { status: 201, schema: createdWebhookSchema },
    errors: ['webhook-address-refused', 'too-many-webhooks'],
  }),
  deleteWebhook: defineRoute('deleteWebhook', {
    summary: 'Remove a webhook endpoint of mine. What was not delivered yet is not delivered any more.',
    access: 'signed-in',
    query: z.object({ webhook_id: z.string().check(z.minLength(1), z.maxLength(256)) }),
    response: { status: 200, schema: z.object({ id: z.string() }) },
    errors: [],
  }),
}
