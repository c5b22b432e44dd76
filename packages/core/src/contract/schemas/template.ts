import * as z from 'zod/mini'
import { nextCursor, textOf } from './primitives.ts'
import { changeSchema } from './version.ts'

/** Kebab-case name of a built-in template. */
export const templateId = z.string().check(z.minLength(1), z.maxLength(128))

/** The person's own words beside a template: "add more stars". */
export const customizations = textOf(500)

export const templateSchema = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(['time', 'color', 'motion', 'mood']),
  description: z.string(),
  /** The sentence that stands for it in a plan. */
  instruction: z.string(),
  changes: z.array(changeSchema),
  /** What stays as it is: "composition", "subject". */
  preserve: z.array(z.string()),
})

export const templateListSchema = z.object({ templates: z.array(templateSchema), next_cursor: nextCursor })
