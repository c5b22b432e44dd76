/** Epoch milliseconds as the ISO 8601 text of the wire. */
export function toTimestamp(atMs: number): string {
  return new Date(atMs).toISOString()
}
