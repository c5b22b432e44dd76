import type { Change } from '../contract/types.ts'

/** One attempt at one clip that has ended. */
export interface AnalyticsRecord {
  jobId: string
  clipIndex: number
  userId: string
  status: 'succeeded' | 'failed' | 'cancelled' | 'expired'
  /** Why it failed; null when it did not. */
  errorCode: string | null
  /** What was charged, micro-dollars; null while that is not known. */
  costMicros: number | null
  /** From the first claim to the end; null when it never began. */
  seconds: number | null
  changes: Change[]
  templateId: string | null
  /** The result was accepted, or promoted by itself and kept until the next take or for a day. */
  accepted: boolean
  /** ISO 8601. */
  createdAt: string
}

/** A count that can be read as a share. */
export interface Share {
  count: number
  of: number
  /** `count / of`, 0 … 1; null below five, where a percentage says nothing. */
  share: number | null
}

/** A kind of change and how often it was asked for, made and kept. */
export interface ModificationUse {
  aspect: Change['aspect']
  direction: Change['direction']
  /** What it was set to; null for changes of degree and for free words. */
  value: string | null
  count: number
  succeeded: number
  accepted: number
}

export interface AnalyticsSummary {
  /** Attempts that ended. */
  total: number
  succeeded: number
  failed: number
  cancelled: number
  /** Successes among the attempts that nobody stopped. */
  success: Share
  /** Kept takes among those made. */
  acceptance: Share
  /** Micro-dollars. */
  totalCostMicros: number
  /** Micro-dollars of a take that was charged; null without any. */
  averageCostMicros: number | null
  /** Seconds of a take that was made; null without any. */
  averageSeconds: number | null
  /** Takes made of a clip, of the clips that got one; null without any. */
  iterationsPerClip: number | null
  /** All that was charged, by the takes that were kept; null while none was. */
  costPerAcceptedMicros: number | null
  /** Most asked for first. */
  modifications: ModificationUse[]
  /** Most used first; of the takes made with each, those that were kept. */
  templates: { templateId: string; kept: Share }[]
  /** Most frequent first. */
  failures: { code: string; count: number }[]
  /** By day of the time zone asked for, ascending; days without attempts are left out. */
  days: { date: string; attempts: number; costMicros: number }[]
}

/** Something the numbers say, with the numbers. */
export interface Insight {
  /** Which rule says so: "frequent-failure". */
  rule: 'frequent-failure' | 'many-iterations' | 'kept-look' | 'dropped-look' | 'favorite-change'
  /** What it is about: an error code, a template's id, the aspect of a change; null where it is about all. */
  subject: string | null
  /** For people. */
  text: string
  /** What it rests on. */
  evidence: { name: string; value: number }[]
}
