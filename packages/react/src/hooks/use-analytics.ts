'use client'
import type { Analytics } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { type ReadResult, useRead } from './use-read.ts'
import { startOfDay } from './zone-days.ts'

/** Whose takes: of a video, of a person, or, for operators, of everyone. */
export type AnalyticsScope = { jobId: string } | { userId: string } | 'all'

/** The last days, today included, or from one moment to another (ISO 8601). */
export type AnalyticsRange = { days: number } | { from: string; to: string }

/** Reads what attempts came to, by the days of the person's time zone. Read again every minute while it is shown. */
export function useAnalytics(scope: AnalyticsScope, range: AnalyticsRange): ReadResult<Analytics> {
  const { client, now, format } = useRetake()
  const { timeZone } = format
  return useRead({
    key: readKeys.analytics(typeof scope === 'object' && 'jobId' in scope ? scope.jobId : '', {
      scope,
      range,
      timeZone,
    }),
    fetch: (signal) => {
      const query =
        'days' in range
          ? { from: startOfDay(now(), timeZone, range.days - 1).toISOString(), timeZone }
          : { ...range, timeZone }
      if (scope === 'all') return client.getAnalytics(query, { signal })
      return 'jobId' in scope
        ? client.getJobAnalytics({ ...scope, ...query }, { signal })
        : client.getUserAnalytics({ ...scope, ...query }, { signal })
    },
    againMs: () => 60_000,
  })
}
