/** Reads how many seconds a server asks to wait (a number or an HTTP date, RFC 9110); null when it does not. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')
  if (value === null) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}
