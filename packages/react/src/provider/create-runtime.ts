import { isRetakeError } from '@retake/core'
import { createRetakeClient, type RetakeClient } from '@retake/core/client'
import { QueryClient } from '@tanstack/react-query'
import { createFormat, createTranslate } from '../messages/index.ts'
import { applyJobEvent } from './apply-job-event.ts'
import { createJobEventHub, type JobEventHub } from './create-job-event-hub.ts'
import { createRefetcher } from './create-refetcher.ts'
import type { ActionHooks, RetakeProviderProps, RetakeRuntime } from './types.ts'

const rightToLeft = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)(-|$)/i

/** The parts of a runtime that live as long as the connection to one API. */
export interface RetakeConnection {
  client: RetakeClient
  queryClient: QueryClient
  events: JobEventHub
}

/** Opens the connection of a provider. `actions` is read at the time of each event. */
export function createConnection(client: RetakeClient, actions: () => ActionHooks): RetakeConnection {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && !(isRetakeError(error) && !error.retryable),
        refetchOnWindowFocus: true,
      },
    },
  })
  const refetch = createRefetcher(queryClient)
  const events = createJobEventHub({
    client,
    onEvent: (jobId, event) => {
      applyJobEvent({ queryClient, refetch }, event)
      const { regeneration } = event
      if (regeneration) actions().onProgress?.({ jobId, ...regeneration })
    },
    onReconnect: (jobId) =>
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] === jobId && queryKey[0] !== 'plan',
      }),
  })
  return { client, queryClient, events }
}

/** Gives the client a provider works with. */
export function resolveClient({ client, baseUrl = '/api/v1' }: RetakeProviderProps): RetakeClient {
  return client ?? createRetakeClient({ baseUrl })
}

/** Adds to a connection what depends on the person: language, time zone, theme. */
export function createRuntime(connection: RetakeConnection, props: RetakeProviderProps): RetakeRuntime {
  const { locale = 'en', timeZone = 'UTC', now = () => new Date(), messages, theme = 'system' } = props
  const format = createFormat({ locale, timeZone, now })
  const resolve = props.resolveMedia ?? connection.client.resolveUrl
  return {
    ...connection,
    resolveMedia: (url) => (url ? resolve(url) : undefined),
    actions: props,
    format,
    t: createTranslate(format, messages),
    now,
    theme,
    direction: props.direction ?? (rightToLeft.test(locale) ? 'rtl' : 'ltr'),
  }
}
