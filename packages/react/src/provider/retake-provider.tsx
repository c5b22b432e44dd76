'use client'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useIsomorphicLayoutEffect } from '../hooks/use-isomorphic-layout-effect.ts'
import { createConnection, createRuntime, resolveClient } from './create-runtime.ts'
import { RetakeContext } from './retake-context.ts'
import { RetakeRoot } from './retake-root.tsx'
import type { RetakeProviderProps } from './types.ts'

/**
 * Gives every component below it the API, the language and the look. Keeps what it read in a cache of its
 * own. Renders one `div.rt-root`; tokens set on that class style everything, dialogs included.
 */
export function RetakeProvider(props: RetakeProviderProps): ReactNode {
  const { client, baseUrl, locale, timeZone, now, messages, theme, direction, resolveMedia } = props
  const latest = useRef(props)
  useIsomorphicLayoutEffect(() => {
    latest.current = props
  })
  const [fixedNow] = useState(() => now ?? (() => new Date()))
  const connection = useMemo(
    () =>
      createConnection(
        resolveClient({ ...(client ? { client } : {}), ...(baseUrl ? { baseUrl } : {}) }),
        () => latest.current,
      ),
    [client, baseUrl],
  )
  const runtime = useMemo(
    () => ({
      ...createRuntime(connection, {
        ...(baseUrl ? { baseUrl } : {}),
        ...(locale ? { locale } : {}),
        ...(timeZone ? { timeZone } : {}),
        ...(messages ? { messages } : {}),
        ...(theme ? { theme } : {}),
        ...(direction ? { direction } : {}),
        ...(resolveMedia ? { resolveMedia } : {}),
        now: now ?? fixedNow,
      }),
      actions: {
        onBefore: (action) => latest.current.onBefore?.(action),
        onStart: (action) => latest.current.onStart?.(action),
        onSettled: (action, result) => latest.current.onSettled?.(action, result),
        onError: (action, error) => latest.current.onError?.(action, error),
      } satisfies RetakeProviderProps,
    }),
    [connection, baseUrl, locale, timeZone, messages, theme, direction, resolveMedia, now, fixedNow],
  )
  return (
    <RetakeContext.Provider value={runtime}>
      <RetakeRoot {...(props.className ? { className: props.className } : {})}>{props.children}</RetakeRoot>
    </RetakeContext.Provider>
  )
}
