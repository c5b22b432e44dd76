import * as z from 'zod/mini'
import { timestamp } from './primitives.ts'
import { changeSchema } from './version.ts'

/** A count of something, and its part of it: null below five, where a percentage says nothing. */
const shareSchema = z.object({ count: z.int(), of: z.int(), share: z.nullable(z.number()) })

const summarySchema = z.object({
  total: z.int(),
  succeeded: z.int(),
  failed: z.int(),
  cancelled: z.int(),
  /** Successes among the attempts that nobody stopped. */
  success: shareSchema,
  /** Kept takes among those made. */
  acceptance: shareSchema,
  /** Dollars, as all costs here. */
  total_cost: z.number(),
  average_cost: z.nullable(z.number()),
  average_seconds: z.nullable(z.number()),
  iterations_per_clip: z.nullable(z.number()),
  cost_per_accepted: z.nullable(z.number()),
  modifications: z.array(
    z.object({
      aspect: changeSchema.shape.aspect,
      direction: changeSchema.shape.direction,
      value: z.nullable(z.string()),
      count: z.int(),
      succeeded: z.int(),
      accepted: z.int(),
    }),
  ),
  templates: z.array(z.object({ template_id: z.string(), kept: shareSchema })),
  failures: z.array(z.object({ code: z.string(), count: z.int() })),
  /** By day of `time_zone`, ascending; days without attempts are left out. */
  days: z.array(z.object({ date: z.string(), attempts: z.int(), cost: z.number() })),
})

export const analyticsSchema = z.object({
  from: timestamp,
  to: timestamp,
  summary: summarySchema,
  /** The same length of time before `from`. */
  previous: z.object({
    total: z.int(),
    success: shareSchema,
    total_cost: z.number(),
    average_cost: z.nullable(z.number()),
    average_seconds: z.nullable(z.number()),
    acceptance: shareSchema,
    iterations_per_clip: z.nullable(z.number()),
    cost_per_accepted: z.nullable(z.number()),
  }),
  insights: z.array(
    z.object({
      rule: z.string(),
      /** What it is about: an error code, a template's id, the aspect of a change. */
      subject: z.nullable(z.string()),
      text: z.string(),
      evidence: z.array(z.object({ name: z.string(), value: z.number() })),
    }),
  ),
  /** True when there were more attempts than are looked at: the newest are. */
  truncated: z.boolean(),
})

const moment = z.optional(z.iso.datetime({ message: 'Give a time like 2026-03-01T00:00:00Z.' }))

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Default: the thirty days up to now, by days of UTC. */
export const analyticsQuery = z.object({
  from: moment,
  to: moment,
  /** Where the days begin and end. */
  time_zone: z.optional(
    z.string().check(z.maxLength(64), z.refine(isTimeZone, 'Give a time zone like Europe/Berlin.')),
  ),
})
