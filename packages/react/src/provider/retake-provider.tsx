'use client'
import { createRetakeClient } from '@retake/core/client'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useIsomorphicLayoutEffect } from '../hooks/use-isomorphic-layout-effect.ts'
import { createConnection, createRuntime } from './create-runtime.ts'
import { RetakeContext } from './retake-context.ts'
import { RetakeRoot } from './retake-root.tsx'
import type { ActionHooks, RetakeProviderProps } from './types.ts'

/**
 * Gives every component below it the API, the language and the look. Keeps what it read in a cache of its
 * own. Renders one `div.rt-root`; tokens set on that class style everything, dialogs included.
 */
export function RetakeProvider(props: RetakeProviderProps): ReactNode {
  const {
    client,
    baseUrl = '/api/v1',
    locale,
    timeZone,
    now,
    messages,
    theme,
    direction,
    resolveMedia,
  } = props
  const latest = useRef(props)
  useIsomorphicLayoutEffect(() => {
    latest.current = props
  })
  const [actions] = useState<ActionHooks>(() => ({
    onBefore: (action) => latest.current.onBefore?.(action),
    onStart: (action) => latest.current.onStart?.(action),
    onProgress: (progress) => latest.current.onProgress?.(progress),
    onSettled: (action, result) => latest.current.onSettled?.(action, result),
    onError: (action, error) => latest.current.onError?.(action, error),
  }))
  const connection = useMemo(
    () => createConnection(client ?? createRetakeClient({ baseUrl }), actions),
    [client, baseUrl, actions],
  )
  const runtime = useMemo(
    () =>
      createRuntime(connection, actions, {
        locale,
        timeZone,
        now,
        messages,
        theme,
        direction,
        resolveMedia,
      }),
    [connection, actions, locale, timeZone, now, messages, theme, direction, resolveMedia],
  )
  return (
    <RetakeContext.Provider value={runtime}>
      <RetakeRoot {...(props.className ? { className: props.className } : {})}>{props.children}</RetakeRoot>
    </RetakeContext.Provider>
  )
}
