import { RetakeError } from '@retake/core'
import type { Actor } from '../access/types.ts'
import { webhookView } from '../views/index.ts'
import { cutPage } from './page.ts'
import type { Operation } from './types.ts'

const ownerOf = ({ tenantId, userId }: Actor) => ({ tenantId, ownerId: userId })

export const listWebhooks: Operation<'listWebhooks'> = async ({ input, actor, services: { storage } }) => {
  const { limit = 50, cursor } = input
  const found = await storage.listWebhooks(ownerOf(actor), { after: cursor ?? null, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ uid }) => uid)
  return { body: { webhooks: rows.map(webhookView), nextCursor } }
}

/** The secret is put into the answer when it is sent, so that no stored answer holds one. */
export const createWebhook: Operation<'createWebhook'> = async ({ input, actor, services }) => {
  const { storage, webhooks, limits, newId } = services
  if (webhooks === null) throw new RetakeError('webhook-address-refused', 'This server sends no webhooks.')
  const { url, events } = input
  webhooks.check(url)
  const record = await storage.createWebhook(
    { uid: newId(), ...ownerOf(actor), url, events },
    limits.webhooks,
  )
  if (record === null) {
    throw new RetakeError(
      'too-many-webhooks',
      `You have ${limits.webhooks} webhooks, which is as many as are allowed. Remove one first.`,
    )
  }
  return { body: { ...webhookView(record), secret: '' } }
}

export const deleteWebhook: Operation<'deleteWebhook'> = async ({ input, actor, services: { storage } }) => {
  const { webhookId } = input
  if (await storage.deleteWebhook({ ...ownerOf(actor), uid: webhookId })) return { body: { id: webhookId } }
  throw new RetakeError('not-found', 'You have no such webhook.')
}
