'use client'
import type { RequestOptions, RetakeClient } from '@retake/core/client'
import { useCallback, useRef, useState } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import type { ActionName } from '../provider/types.ts'

type Input<Name extends ActionName> = Parameters<RetakeClient[Name]>[0]
type Output<Name extends ActionName> = Awaited<ReturnType<RetakeClient[Name]>>

export interface ActionState<Name extends ActionName> {
  /** Runs the action. Resolves to its result; undefined when it was vetoed or failed, `error` then says why. */
  run(input: Input<Name>, options?: RequestOptions): Promise<Output<Name> | undefined>
  pending: boolean
  error: unknown
  reset(): void
}

/** Wraps a client method that changes or spends: host hooks around it, its state, no second click meanwhile. */
export function useAction<Name extends ActionName>(name: Name): ActionState<Name> {
  const { client, actions } = useRetake()
  const [state, setState] = useState<{ pending: boolean; error: unknown }>({ pending: false, error: null })
  const busy = useRef(false)
  const run = useCallback(
    async (input: Input<Name>, options?: RequestOptions): Promise<Output<Name> | undefined> => {
      if (busy.current) return undefined
      const action = {
        name,
        jobId: 'jobId' in input ? input.jobId : null,
        input: input as Record<string, unknown>,
      }
      busy.current = true
      try {
        if ((await actions.onBefore?.(action)) === false) return undefined
        setState({ pending: true, error: null })
        actions.onStart?.(action)
        const call = client[name] as unknown as (
          input: Input<Name>,
          options?: RequestOptions,
        ) => Promise<Output<Name>>
        const result: Output<Name> = await call(input, options)
        setState({ pending: false, error: null })
        actions.onSettled?.(action, result)
        return result
      } catch (error) {
        setState({ pending: false, error })
        actions.onError?.(action, error)
        return undefined
      } finally {
        busy.current = false
      }
    },
    [client, actions, name],
  )
  const reset = useCallback(() => setState({ pending: false, error: null }), [])
  return { run, reset, ...state }
}
