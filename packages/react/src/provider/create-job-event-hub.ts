import type { JobEvent } from '@retake/core'
import type { RetakeClient } from '@retake/core/client'

export type Connection = 'idle' | 'connecting' | 'open' | 'offline'

/** One event stream per job, however many components follow it. */
export interface JobEventHub {
  /** Follows a job until the returned function is called. The stream closes with its last follower. */
  follow(jobId: string, listener: (event: JobEvent) => void): () => void
  connection(jobId: string): Connection
  /** For `useSyncExternalStore`. */
  onConnectionChange(listener: () => void): () => void
}

export interface JobEventHubOptions {
  client: Pick<RetakeClient, 'events'>
  /** Sees every event first: the place where caches are patched. */
  onEvent(jobId: string, event: JobEvent): void
  /** After a break events may be missing: the place where caches are refreshed. */
  onReconnect(jobId: string): void
}

interface Stream {
  listeners: Set<(event: JobEvent) => void>
  controller: AbortController
  connection: Connection
}

/** Creates the shared event streams of a provider. Opens nothing until somebody follows. */
export function createJobEventHub({ client, onEvent, onReconnect }: JobEventHubOptions): JobEventHub {
  const streams = new Map<string, Stream>()
  const watchers = new Set<() => void>()

  const setConnection = (stream: Stream, connection: Connection) => {
    if (stream.connection === connection) return
    stream.connection = connection
    for (const watcher of watchers) watcher()
  }

  async function read(jobId: string, stream: Stream) {
    const { signal } = stream.controller
    let broken = false
    const onOpen = () => {
      setConnection(stream, 'open')
      if (broken) onReconnect(jobId)
      broken = false
    }
    const onBreak = () => {
      broken = true
      setConnection(stream, 'offline')
    }
    try {
      for await (const { event } of client.events(jobId, { signal, onOpen, onReconnect: onBreak })) {
        onEvent(jobId, event)
        for (const listener of stream.listeners) listener(event)
      }
    } catch {
      // Going on is pointless (the job is gone or not ours); the reads of the components say why.
      if (!signal.aborted) setConnection(stream, 'offline')
    }
  }

  return {
    follow(jobId, listener) {
      let stream = streams.get(jobId)
      if (!stream) {
        stream = { listeners: new Set(), controller: new AbortController(), connection: 'connecting' }
        streams.set(jobId, stream)
        void read(jobId, stream)
      }
      const followed = stream
      followed.listeners.add(listener)
      return () => {
        followed.listeners.delete(listener)
        if (followed.listeners.size > 0 || streams.get(jobId) !== followed) return
        followed.controller.abort()
        streams.delete(jobId)
      }
    },
    connection: (jobId) => streams.get(jobId)?.connection ?? 'idle',
    onConnectionChange(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
  }
}
