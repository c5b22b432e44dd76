import { RetakeError } from '@retake/core'
import { parseByteRange } from './byte-range.ts'
import type { DeliverableMedia } from './find-media.ts'

/** A range counts only if the caller's part is of the same bytes (RFC 9110, 13.1.5). */
function rangeHeader(request: Request, etag: string): string | null {
  if (request.method === 'HEAD') return null
  const condition = request.headers.get('if-range')
  return condition === null || condition === etag ? request.headers.get('range') : null
}

function isKnown(request: Request, etag: string): boolean {
  const tags = request.headers.get('if-none-match')?.split(',') ?? []
  return tags.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

/**
 * Answers media, whole or one range of it, streaming. The bytes behind a name never change, so they may be kept.
 * @throws RetakeError `range-not-satisfiable`.
 */
export function deliverMedia(
  { object, contentType }: DeliverableMedia,
  { request, name, shared }: { request: Request; name: string; shared: boolean },
): Response {
  const { size } = object
  const etag = `"${name}.${size}"`
  const headers: Record<string, string> = {
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': shared ? 'cross-origin' : 'same-origin',
    'content-type': contentType,
    'x-content-type-options': 'nosniff',
    etag,
  }
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  const range = parseByteRange(rangeHeader(request, etag), size)
  if (range.kind === 'unsatisfiable') {
    throw new RetakeError('range-not-satisfiable', `The media has ${size} bytes.`, {
      data: { headers: { 'content-range': `bytes */${size}` } },
    })
  }
  const part = range.kind === 'part' ? { start: range.start, end: range.end } : undefined
  headers['content-length'] = String(part === undefined ? size : part.end - part.start + 1)
  if (part !== undefined) headers['content-range'] = `bytes ${part.start}-${part.end}/${size}`
  const body = request.method === 'HEAD' ? null : object.stream(part)
  return new Response(body, { status: part === undefined ? 200 : 206, headers })
}
