import type { RouteDefinition } from '@retake/core/contract'
import type { Services } from '../services.ts'

/** Derives the secret of a webhook into the answer that shows it, whenever that is sent: what is stored has none. */
export async function revealSecret(
  { name }: RouteDefinition,
  body: string,
  { webhookSecrets }: Services,
): Promise<string> {
  if (name !== 'createWebhook') return body
  const answer: { id: string } = JSON.parse(body)
  const [secret] = await webhookSecrets.of(answer.id)
  return JSON.stringify({ ...answer, secret })
}
