'use client'
import type { Plan } from '@retake/core'
import type { RouteInput } from '@retake/core/contract'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { useDebounced } from './use-debounced.ts'
import { useRead } from './use-read.ts'

/** What is taken over from a clip's look: each aspect that is `true`. */
export type TransferOptions = RouteInput<'transferStyle'>['transferOptions']

/** What a plan is asked for: one instruction for several clips, one for each, a template, a look, or a suggestion. */
export type PlanRequest =
  | { instruction: string; selection?: number[] }
  | { clips: { clipIndex: number; instruction: string }[] }
  | { templateId: string; clipIndexes: number[]; customizations?: string }
  | {
      styleTransfer: {
        sourceClipIndex: number
        targetClipIndexes: number[]
        transferOptions: TransferOptions
        additionalInstruction?: string
      }
    }
  | { suggestionId: string }

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
  const { client, now } = useRetake()
  const asked = useDebounced(request, JSON.stringify(request), settleMs)
  const current = asked.value
  const read = useRead<Plan>(
    current === null || request === null
      ? null
      : {
          key: readKeys.plan(jobId, current),
          fetch: (signal) => client.createPlan({ jobId, ...current }, { signal }),
          freshMs: ({ expiresAt }) => Date.parse(expiresAt) - now().getTime() - 10_000,
          keepMs: 60_000,
          // A price is renewed by the person, not behind their back.
          onReturn: false,
        },
  )
  const live = request !== null && asked.settled
  return {
    plan: live && !read.isFetching ? read.data : undefined,
    pending: request !== null && (!asked.settled || read.isFetching),
    error: live ? read.error : null,
    refresh: read.refetch,
  }
}
