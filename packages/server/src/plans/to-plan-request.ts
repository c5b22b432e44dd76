import type { PlanRequest } from './types.ts'

interface PlanBody {
  instruction?: string | undefined
  selection?: number[] | undefined
  clips?: { clipIndex: number; instruction: string }[] | undefined
}

/** The one form a body takes; its schema has checked that it is exactly one. */
export function toPlanRequest({ instruction = '', selection = [], clips }: PlanBody): PlanRequest {
  return clips === undefined
    ? { kind: 'instruction', text: instruction, selection }
    : { kind: 'clips', clips }
}
