'use client'
import type { RequestOptions } from '@retake/core/client'
import { useCallback, useRef, useState } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import type { ActionName } from '../provider/types.ts'
import { type ActionInput, type ActionOutput, performAction } from './perform-action.ts'

export interface ActionState<Name extends ActionName> {
  /** Runs the action. Resolves to its result; undefined when it was vetoed or failed, `error` then says why. */
  run(input: ActionInput<Name>, options?: RequestOptions): Promise<ActionOutput<Name> | undefined>
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
    async (input: ActionInput<Name>, options?: RequestOptions): Promise<ActionOutput<Name> | undefined> => {
      if (busy.current) return undefined
      busy.current = true
      const onSent = () => setState({ pending: true, error: null })
      const call = { name, input, options, onSent }
      const outcome = await performAction({ client, actions }, call).finally(() => {
        busy.current = false
      })
      if (outcome.state === 'failed') setState({ pending: false, error: outcome.error })
      if (outcome.state !== 'done') return undefined
      setState({ pending: false, error: null })
      return outcome.result
    },
    [client, actions, name],
  )
  const reset = useCallback(() => setState({ pending: false, error: null }), [])
  return { run, reset, ...state }
}
