import { RetakeError } from '@retake/core'

const maxDepth = 16
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

function refuse(path: readonly string[], message: string): never {
  throw new RetakeError('invalid-request', message, { data: { errors: [{ path: path.join('.'), message }] } })
}

/**
 * Refuses JSON that no route can mean: deeper than 16, a key that reaches prototypes, a number beyond 2⁵³.
 * @throws RetakeError `invalid-request`.
 */
export function checkJson(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    refuse(path, 'This number is too large.')
  }
  if (typeof value !== 'object' || value === null) return
  if (path.length >= maxDepth) refuse(path, `The body is nested deeper than ${maxDepth} levels.`)
  for (const [key, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) refuse([...path, key], `Remove the key "${key}".`)
    checkJson(inner, [...path, key])
  }
}
