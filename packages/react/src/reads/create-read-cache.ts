import { keepSame } from './keep-same.ts'
import type { Read, ReadCache, ReadKey, ReadState } from './types.ts'

interface Entry {
  key: ReadKey
  state: ReadState<unknown>
  /** When the answer came, epoch milliseconds; 0 once it has to be read again. */
  answeredAt: number
  /** What the watchers ask for; the same for all of them, because it is in the key. */
  read: Read<unknown> | null
  watchers: Set<() => void>
  /** Ends the attempt under way. */
  attempt: AbortController | null
  timer: ReturnType<typeof setTimeout> | undefined
}

const nothing: ReadState<never> = { data: undefined, error: null, reading: false }

function isFresh({ read, state, answeredAt }: Entry): boolean {
  if (state.data === undefined) return false
  return Date.now() - answeredAt < (read?.freshMs?.(state.data) ?? 30_000)
}

function show(entry: Entry, change: Partial<ReadState<unknown>>) {
  entry.state = { ...entry.state, ...change }
  for (const watcher of entry.watchers) watcher()
}

function putAnswer(entry: Entry, data: unknown, change: Partial<ReadState<unknown>> = {}) {
  entry.answeredAt = Date.now()
  show(entry, { data: keepSame(entry.state.data, data), error: null, ...change })
  planNext(entry)
}

function giveUp(entry: Entry) {
  entry.attempt?.abort()
  entry.attempt = null
}

async function start(entry: Entry): Promise<void> {
  const { read } = entry
  if (!read) return
  giveUp(entry)
  clearTimeout(entry.timer)
  const attempt = new AbortController()
  entry.attempt = attempt
  show(entry, { reading: true, ...(entry.state.data === undefined && { error: null }) })
  const outcome = await read.fetch(attempt.signal).then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  )
  if (entry.attempt !== attempt) return
  entry.attempt = null
  if ('data' in outcome) {
    const known = entry.state.data
    const { data } = outcome
    const merged = known === undefined || !read.merge ? data : read.merge(known, data)
    return putAnswer(entry, merged, { reading: false })
  }
  show(entry, { error: outcome.error, reading: false })
  planNext(entry)
}

function planNext(entry: Entry) {
  if (entry.watchers.size === 0) return
  clearTimeout(entry.timer)
  const afterMs = entry.read?.againMs?.(entry.state.data) ?? null
  if (afterMs === null || entry.attempt) return
  entry.timer = setTimeout(() => {
    // Nobody looks: it is read when they come back.
    if (document.hidden) entry.answeredAt = 0
    else void start(entry)
  }, afterMs)
}

/** Creates an empty cache. It listens to the page only while something is watched. */
export function createReadCache(): ReadCache {
  const entries = new Map<string, Entry>()
  const watched = () => [...entries.values()].filter(({ watchers }) => watchers.size > 0)
  const entryOf = (key: ReadKey): Entry => {
    const id = JSON.stringify(key)
    let entry = entries.get(id)
    if (!entry) {
      entry = {
        key,
        state: nothing,
        answeredAt: 0,
        read: null,
        watchers: new Set(),
        attempt: null,
        timer: undefined,
      }
      entries.set(id, entry)
    }
    return entry
  }
  const onReturn = () => {
    if (document.hidden) return
    for (const entry of watched()) {
      if (!entry.attempt && entry.read?.onReturn !== false && !isFresh(entry)) void start(entry)
    }
  }
  const onOnline = () => {
    for (const entry of watched()) if (!entry.attempt && entry.state.error) void start(entry)
  }
  const leave = (entry: Entry) => {
    if (entry.watchers.size > 0) return
    if (entry.attempt) show(entry, { reading: false })
    giveUp(entry)
    clearTimeout(entry.timer)
    const keepMs = entry.read?.keepMs ?? 300_000
    if (keepMs !== Number.POSITIVE_INFINITY)
      entry.timer = setTimeout(() => entries.delete(JSON.stringify(entry.key)), keepMs)
    if (watched().length > 0) return
    document.removeEventListener('visibilitychange', onReturn)
    window.removeEventListener('online', onOnline)
  }
  return {
    watch(read, listener) {
      const entry = entryOf(read.key)
      entry.read = read as Read<unknown>
      entry.watchers.add(listener)
      document.addEventListener('visibilitychange', onReturn)
      window.addEventListener('online', onOnline)
      if (!entry.attempt && !isFresh(entry)) void start(entry)
      else planNext(entry)
      return () => {
        entry.watchers.delete(listener)
        // Whoever watches next may come in the same moment.
        queueMicrotask(() => leave(entry))
      }
    },
    state: <Data>(key: ReadKey<Data>) =>
      (entries.get(JSON.stringify(key))?.state ?? nothing) as ReadState<Data>,
    put(key, answer) {
      const entry = entryOf(key)
      putAnswer(entry, answer)
      if (entry.attempt) void start(entry)
    },
    patch<Data>(key: ReadKey<Data>, change: (known: Data | undefined) => Data | undefined) {
      const entry = entryOf(key)
      const data = change(entry.state.data as Data | undefined)
      if (data !== undefined) putAnswer(entry, data)
    },
    renew(which) {
      const id = typeof which === 'function' ? null : JSON.stringify(which)
      for (const [known, entry] of entries) {
        if (typeof which === 'function' ? !which(entry.key) : known !== id) continue
        entry.answeredAt = 0
        if (entry.watchers.size > 0) void start(entry)
      }
    },
  }
}
