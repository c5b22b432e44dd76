import * as z from 'zod/mini'
import { blockedSchema } from './plan.ts'

/** RFC 9457, `application/problem+json`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  /** Request id, to be quoted when asking for help. */
  instance: z.string(),
  retryable: z.boolean(),
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  blocked: z.optional(z.array(blockedSchema)),
  /** With `revision-conflict`: who won. */
  current_version_id: z.optional(z.string()),
  revision: z.optional(z.int()),
  changed_by: z.optional(z.string()),
})

export const healthSchema = z.object({ status: z.literal('ok') })
