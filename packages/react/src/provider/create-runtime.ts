import type { RetakeClient } from '@retake/core/client'
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

/** Opens the connection of a provider. */
export function createConnection(client: RetakeClient, actions: ActionHooks): RetakeConnection {
  const cache = createReadCache()
  const renew = createRenewal(cache)
  const events = createJobEventHub({
    client,
    onEvent: (jobId, event) => {
      applyJobEvent({ cache, renew }, event)
      const { regeneration } = event
      if (regeneration) actions.onProgress?.({ jobId, ...regeneration })
    },
    onReconnect: (jobId) => cache.renew(([kind, ofJob]) => ofJob === jobId && kind !== 'plan'),
  })
  return { client, cache, events }
}

/** What depends on the person: language, time zone, look. */
export type RuntimeSettings = {
  [Name in 'locale' | 'timeZone' | 'now' | 'messages' | 'theme' | 'direction' | 'resolveMedia']?:
    | RetakeProviderProps[Name]
    | undefined
}

/** Adds to a connection what depends on the person. */
export function createRuntime(
  connection: RetakeConnection,
  actions: ActionHooks,
  settings: RuntimeSettings,
): RetakeRuntime {
  const { locale = 'en', timeZone = 'UTC', now = () => new Date(), theme = 'system' } = settings
  const { messages = {} } = settings
  const format = createFormat({ locale, timeZone, now })
  const resolve = settings.resolveMedia ?? connection.client.resolveUrl
  return {
    ...connection,
    resolveMedia: (url) => (url ? resolve(url) : undefined),
    actions,
    format,
    t: createTranslate(format, messages),
    messages,
    now,
    theme,
    direction: settings.direction ?? (rightToLeft.test(locale) ? 'rtl' : 'ltr'),
  }
}
