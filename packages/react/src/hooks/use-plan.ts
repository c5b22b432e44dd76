'use client'
import type { Plan } from '@retake/core'
import { useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'
import { useDebounced } from './use-debounced.ts'

/** What a plan is asked for: one instruction for several clips, or one for each. */
export type PlanRequest =
  | { instruction: string; selection?: number[] }
  | { clips: { clipIndex: number; instruction: string }[] }

export interface PlanState {
  /** The plan of exactly this request; undefined while it is being made. A price is never shown for another. */
  plan: Plan | undefined
  pending: boolean
  error: unknown
  /** Makes the plan again: it expired, or something changed. */
  refresh(): void
}

const settleMs = 300

/** Asks the server for a plan and its price, once typing pauses. `null` asks for nothing. Spends nothing. */
export function usePlan(jobId: string, request: PlanRequest | null): PlanState {
  const { client, queryClient, now } = useRetake()
  const asked = useDebounced(request, JSON.stringify(request), settleMs)
  const current = asked.value
  const query = useQuery<Plan>(
    {
      queryKey: queryKeys.plan(jobId, current),
      enabled: current !== null && request !== null,
      queryFn: ({ signal }) => client.createPlan({ jobId, ...(current as PlanRequest) }, { signal }),
      staleTime: ({ state }) =>
        state.data ? Math.max(0, Date.parse(state.data.expiresAt) - now().getTime() - 10_000) : 0,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
    },
    queryClient,
  )
  const live = request !== null && asked.settled
  return {
    plan: live && !query.isFetching ? query.data : undefined,
    pending: request !== null && (!asked.settled || query.isFetching),
    error: live ? query.error : null,
    refresh: () => void query.refetch(),
  }
}
