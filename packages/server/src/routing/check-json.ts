import { RetakeError } from '@retake/core'

const maxDepth = 16
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

function refuse(path: readonly string[], message: string): never {
  throw new RetakeError('invalid-request', message, { data: { errors: [{ path: path.join('.'), message }] } })
}

const [quote, backslash, openList, openObject, closeList, closeObject] = [0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d]

/**
 * Refuses JSON nested deeper than 16 before it is parsed: 256 kB of brackets keep `JSON.parse` busy for half a second,
 * and everybody else waiting.
 * @throws RetakeError `invalid-request`.
 */
export function checkDepth(json: Uint8Array): void {
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]
    if (inText) {
      if (byte === backslash) at++
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (byte === openList || byte === openObject) depth++
    else if (byte === closeList || byte === closeObject) depth--
    if (depth > maxDepth) refuse([], `The body is nested deeper than ${maxDepth} levels.`)
  }
}

/**
 * Refuses parsed JSON that no route can mean: a key that reaches prototypes, a number beyond 2⁵³.
 * @throws RetakeError `invalid-request`.
 */
export function checkJson(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    refuse(path, 'This number is too large.')
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) refuse([...path, key], `Remove the key "${key}".`)
    checkJson(inner, [...path, key])
  }
}
