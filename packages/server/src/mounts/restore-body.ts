import type { IncomingMessage } from 'node:http'

const isKept = (incoming: IncomingMessage): boolean =>
  'rawBody' in incoming && Buffer.isBuffer(incoming.rawBody)

/**
 * Gives back a body that a parser in front has already taken from the line: `rawBody` is where the Node mount looks
 * before it reads. Does nothing to a body that nobody has read yet.
 */
export function restoreBody(incoming: IncomingMessage, body: unknown): void {
  if (!incoming.readableDidRead || body === undefined || isKept(incoming)) return
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  Object.assign(incoming, { rawBody: Buffer.isBuffer(body) ? body : Buffer.from(text) })
}
