import { createRetakeClient, type RetakeClient } from '@retake/core/client'
import { createFormat, createTranslate } from '../messages/index.ts'
import { createReadCache, createRenewal, type ReadCache } from '../reads/index.ts'
import { applyJobEvent } from './apply-job-event.ts'
import { createJobEventHub, type JobEventHub } from './create-job-event-hub.ts'
import type { ActionHooks, RetakeProviderProps, RetakeRuntime } from './types.ts'

const rightToLeft = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)(-|$)/i

/** The parts of a runtime that live as long as the connection to one API. */
export interface RetakeConnection {
  client: RetakeClient
  cache: ReadCache
  events: JobEventHub
}

/** Opens the connection of a provider. `actions` is read at the time of each event. */
export function createConnection(client: RetakeClient, actions: () => ActionHooks): RetakeConnection {
  const cache = createReadCache()
  const renew = createRenewal(cache)
  const events = createJobEventHub({
    client,
    onEvent: (jobId, event) => {
      applyJobEvent({ cache, renew }, event)
      const { regeneration } = event
      if (regeneration) actions().onProgress?.({ jobId, ...regeneration })
    },
    onReconnect: (jobId) => cache.renew(([kind, ofJob]) => ofJob === jobId && kind !== 'plan'),
  })
  return { client, cache, events }
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
