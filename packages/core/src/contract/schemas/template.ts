import * as z from 'zod/mini'
import { templateCategories } from '../../templates/types.ts'
import { humanText, namedText, nextCursor, textOf, timestamp } from './primitives.ts'
import { changeSchema } from './version.ts'

/** A built-in template's kebab-case name, or the id of a saved one. */
export const templateId = z.string().check(z.minLength(1), z.maxLength(128))

/** The person's own words beside a template: "add more stars". */
export const customizations = textOf(500)

export const templateSchema = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum([...templateCategories, 'saved']),
  description: z.string(),
  /** The sentence that stands for it in a plan. */
  instruction: z.string(),
  changes: z.array(changeSchema),
  /** What stays as it is: "composition", "subject". */
  preserve: z.array(z.string()),
  /** `shared`: somebody else of the same tenant made it public. */
  owner: z.enum(['built-in', 'mine', 'shared']),
  /** Whether others of the tenant may use it. */
  public: z.boolean(),
  /** Null for a built-in one. */
  created_at: z.nullable(timestamp),
})

export const templateListSchema = z.object({ templates: z.array(templateSchema), next_cursor: nextCursor })

/** An instruction with a name, for any clip: its words name none. */
export const newTemplateSchema = z.strictObject({
  name: namedText(80),
  instruction: humanText,
  description: z.optional(textOf(300)),
  public: z.optional(z.boolean()),
})

export const templateChangesSchema = z.partial(newTemplateSchema)
