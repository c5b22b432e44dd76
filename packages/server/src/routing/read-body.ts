import { RetakeError } from '@retake/core'
import { checkDepth, checkJson } from './check-json.ts'

const jsonType = /^application\/json\s*(;|$)/i

function tooLarge(maxBytes: number): RetakeError {
  return new RetakeError('body-too-large', `Send at most ${Math.floor(maxBytes / 1_000)} kB.`)
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes)
  const bytes = new Uint8Array(maxBytes)
  let size = 0
  for await (const chunk of request.body ?? []) {
    if (size + chunk.length > maxBytes) throw tooLarge(maxBytes)
    bytes.set(chunk, size)
    size += chunk.length
  }
  return bytes.subarray(0, size)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new RetakeError('invalid-json', 'The body is not JSON in UTF-8. Send an object.', { cause })
  }
}

/**
 * Reads a JSON body without ever holding more than `maxBytes`.
 * @throws RetakeError `unsupported-media-type`, `body-too-large`, `invalid-json`, `invalid-request`.
 */
export async function readBody(request: Request, maxBytes: number): Promise<unknown> {
  if (!jsonType.test(request.headers.get('content-type') ?? '')) {
    throw new RetakeError('unsupported-media-type', 'Send "content-type: application/json".')
  }
  const bytes = await readBytes(request, maxBytes)
  checkDepth(bytes)
  const body = parseJson(bytes)
  checkJson(body)
  return body
}
