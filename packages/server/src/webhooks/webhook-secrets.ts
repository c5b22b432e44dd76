import { deriveBits } from '../delivery/derive-bits.ts'

/** The signing secrets of webhooks. They are derived when they are needed and kept nowhere. */
export interface WebhookSecrets {
  /** Of the present secret of the server, then of each previous one, as `whsec_…`. */
  of(webhookUid: string): Promise<string[]>
}

export function createWebhookSecrets(
  secret: string,
  previousSecrets: readonly string[] = [],
): WebhookSecrets {
  return {
    of: (webhookUid) =>
      Promise.all([secret, ...previousSecrets].map((each) => deriveSecret(each, webhookUid))),
  }
}

async function deriveSecret(secret: string, webhookUid: string): Promise<string> {
  const bits = await deriveBits(secret, `webhook/${webhookUid}/1`)
  return `whsec_${btoa(String.fromCharCode(...new Uint8Array(bits)))}`
}
