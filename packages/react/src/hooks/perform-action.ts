import type { RequestOptions, RetakeClient } from '@retake/core/client'
import type { ActionName, RetakeRuntime } from '../provider/types.ts'

export type ActionInput<Name extends ActionName> = Parameters<RetakeClient[Name]>[0]
export type ActionOutput<Name extends ActionName> = Awaited<ReturnType<RetakeClient[Name]>>

export type ActionOutcome<Name extends ActionName> =
  | { state: 'done'; result: ActionOutput<Name> }
  | { state: 'vetoed' }
  | { state: 'failed'; error: unknown }

export interface ActionCall<Name extends ActionName> {
  name: Name
  input: ActionInput<Name>
  options?: RequestOptions | undefined
  /** It was not vetoed and is sent now. */
  onSent?: () => void
}

/** Runs a client method that changes or spends, with the host's hooks around it. */
export async function performAction<Name extends ActionName>(
  { client, actions }: Pick<RetakeRuntime, 'client' | 'actions'>,
  { name, input, options, onSent }: ActionCall<Name>,
): Promise<ActionOutcome<Name>> {
  const action = {
    name,
    jobId: 'jobId' in input ? input.jobId : null,
    input: input as Record<string, unknown>,
  }
  try {
    if ((await actions.onBefore?.(action)) === false) return { state: 'vetoed' }
    onSent?.()
    actions.onStart?.(action)
    const call = client[name] as unknown as (
      input: ActionInput<Name>,
      options?: RequestOptions,
    ) => Promise<ActionOutput<Name>>
    const result = await call(input, options)
    actions.onSettled?.(action, result)
    return { state: 'done', result }
  } catch (error) {
    actions.onError?.(action, error)
    return { state: 'failed', error }
  }
}
