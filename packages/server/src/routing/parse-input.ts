import { RetakeError } from '@retake/core'
import { fromWire, type RouteDefinition } from '@retake/core/contract'
import { en } from 'zod/locales'
import * as z from 'zod/mini'

/** What is wrong with one field, for people. */
export interface FieldError {
  /** Names and positions joined by dots: "clips.0.instruction"; empty for the whole. */
  path: string
  message: string
}

type Issue = z.core.$ZodIssue

const { localeError } = en()

function toFieldErrors(issue: Issue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      message: `There is no field "${key}" here.`,
    }))
  }
  return [{ path: issue.path.join('.'), message: issue.message }]
}

function parsePart(
  schema: RouteDefinition['body'],
  value: unknown,
  errors: FieldError[],
): Record<string, unknown> {
  if (schema === undefined) return {}
  const result = z.safeParse(schema, value, { error: localeError })
  if (result.success) return result.data
  errors.push(...result.error.issues.flatMap(toFieldErrors))
  return {}
}

export interface RawInput {
  params: Record<string, string>
  query: Record<string, string>
  body: unknown
}

/**
 * Parses the parts of a request by the schemas of its route into one camelCase object.
 * @throws RetakeError `invalid-request` that lists every field at fault.
 */
export function parseInput(route: RouteDefinition, raw: RawInput): Record<string, unknown> {
  const errors: FieldError[] = []
  const wire = {
    ...parsePart(route.query, raw.query, errors),
    ...parsePart(route.body, raw.body, errors),
    ...parsePart(route.params, raw.params, errors),
  }
  const [first] = errors
  if (first !== undefined) {
    const detail = first.path === '' ? first.message : `${first.path}: ${first.message}`
    throw new RetakeError('invalid-request', detail, { data: { errors: errors.slice(0, 100) } })
  }
  return fromWire(wire) as Record<string, unknown>
}
