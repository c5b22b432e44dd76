import { RetakeError } from '@retake/core'

/**
 * Reads `If-Match: "<revision>"`; null when absent or `*`.
 * @throws RetakeError `invalid-request` for anything else.
 */
export function readExpectedRevision(request: Request): number | null {
  const header = request.headers.get('if-match')?.trim()
  if (header === undefined || header === '*') return null
  const [, revision] = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header) ?? []
  if (revision !== undefined) return Number(revision)
  throw new RetakeError('invalid-request', 'If-Match takes one revision, like "3" in quotes.')
}
