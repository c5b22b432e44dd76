/**
 * Reads how many milliseconds a `Retry-After` header asks to wait (seconds or an HTTP date, RFC 9110, 10.2.3); null
 * when it does not.
 *
 * @param nowMs epoch milliseconds, for dates. Default: now.
 */
export function readRetryAfter(header: string | null | undefined, nowMs = Date.now()): number | null {
  if (header === null || header === undefined) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - nowMs
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}
