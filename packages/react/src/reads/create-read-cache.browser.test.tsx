import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReadCache } from './create-read-cache.ts'
import type { Read, ReadCache, ReadKey } from './types.ts'

const key: ReadKey<string> = ['clips', 'j']
let cache: ReadCache
let stops: (() => void)[]
/** What was asked, to be answered by the test. */
let asked: { answer(value: string): void; fail(reason: Error): void; signal: AbortSignal }[]

const read = (more: Partial<Read<string>> = {}): Read<string> => ({
  key,
  fetch: (signal) =>
    new Promise((answer, fail) => {
      asked.push({ answer, fail, signal })
    }),
  ...more,
})
const ignore = () => {}
const watch = (one: Read<string>, listener: () => void = ignore) => {
  const stop = cache.watch(one, listener)
  stops.push(stop)
  return stop
}
const settle = () => vi.advanceTimersByTimeAsync(0)
async function answered(value: string, more: Partial<Read<string>> = {}) {
  const stop = watch(read(more))
  asked.at(-1)?.answer(value)
  await settle()
  return stop
}

beforeEach(() => {
  vi.useFakeTimers()
  cache = createReadCache()
  asked = []
  stops = []
})
afterEach(async () => {
  for (const stop of stops) stop()
  await settle()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a read that is watched', () => {
  it('is asked once, however many watch it, and all hear the answer', async () => {
    const heard = [vi.fn(), vi.fn()]
    for (const listener of heard) watch(read(), listener)
    expect(cache.state(key)).toEqual({ data: undefined, error: null, reading: true })
    asked[0]?.answer('six')
    await settle()
    expect(asked).toHaveLength(1)
    expect(cache.state(key)).toEqual({ data: 'six', error: null, reading: false })
    for (const listener of heard) expect(listener).toHaveBeenCalled()
  })

  it('is not asked again while its answer is fresh, and is once it is not', async () => {
    await answered('six')
    watch(read())
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(30_000)
    watch(read())
    expect(asked).toHaveLength(2)
    expect(cache.state(key).data).toBe('six')
  })

  it('keeps its answer when reading again fails, and says why', async () => {
    await answered('six')
    cache.renew(key)
    asked[1]?.fail(new Error('The server is gone.'))
    await settle()
    expect(cache.state(key)).toMatchObject({ data: 'six', error: new Error('The server is gone.') })
  })

  it('forgets a failure as soon as it is tried again', async () => {
    watch(read())
    asked[0]?.fail(new Error('The server is gone.'))
    await settle()
    cache.renew(key)
    expect(cache.state(key)).toEqual({ data: undefined, error: null, reading: true })
  })

  it('is read again by itself for as long as it asks for that', async () => {
    await answered('running', { againMs: (state) => (state === 'running' ? 2_000 : null) })
    await vi.advanceTimersByTimeAsync(2_000)
    asked[1]?.answer('ended')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(2)
  })
})

describe('news', () => {
  it('does not let an answer stand that was under way when it came', async () => {
    watch(read())
    cache.renew(key)
    asked[0]?.answer('old')
    asked[1]?.answer('new')
    await settle()
    expect(asked[0]?.signal.aborted).toBe(true)
    expect(cache.state(key).data).toBe('new')
  })

  it('about something that nobody watches is read when somebody does', async () => {
    const stop = await answered('six')
    stop()
    await settle()
    cache.renew((one) => one[1] === 'j')
    expect(asked).toHaveLength(1)
    watch(read())
    expect(asked).toHaveLength(2)
  })

  it('that carries the whole answer is shown at once, and an older attempt starts again', async () => {
    watch(read())
    cache.put(key, 'seven')
    asked[0]?.answer('six')
    await settle()
    expect(cache.state(key)).toEqual({ data: 'seven', error: null, reading: true })
    asked[1]?.answer('eight')
    await settle()
    expect(cache.state(key).data).toBe('eight')
  })

  it('that came while it was being read is joined with the answer', async () => {
    await answered('six')
    watch(read({ merge: (known, answer) => `${answer}, after ${known}` }))
    cache.renew(key)
    cache.patch(key, () => 'seven')
    asked[1]?.answer('six')
    await settle()
    expect(cache.state(key).data).toBe('six, after seven')
  })

  it('that carries a part is shown at once, and the rest is left alone', async () => {
    await answered('six')
    cache.patch(key, (known) => `${known} and one`)
    cache.patch<string>(['job', 'k'], (known) => known)
    expect(cache.state(key).data).toBe('six and one')
    expect(cache.state(['job', 'k']).data).toBeUndefined()
  })
})

describe('when nobody watches any more', () => {
  it('the attempt under way is ended', async () => {
    const stop = watch(read())
    stop()
    await settle()
    expect(asked[0]?.signal.aborted).toBe(true)
    expect(cache.state(key).reading).toBe(false)
  })

  it('but somebody does in the same moment, the attempt goes on', async () => {
    const stop = watch(read())
    stop()
    watch(read())
    asked[0]?.answer('six')
    await settle()
    expect(asked).toHaveLength(1)
    expect(cache.state(key).data).toBe('six')
  })

  it('the answer is kept for five minutes and then let go', async () => {
    const stop = await answered('six')
    stop()
    await vi.advanceTimersByTimeAsync(299_000)
    expect(cache.state(key).data).toBe('six')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(cache.state(key).data).toBeUndefined()
  })

  it('no timer is left that reads again', async () => {
    const stop = await answered('running', { againMs: () => 2_000 })
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(1)
  })
})

describe('a person who', () => {
  const away = (hidden: boolean) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('comes back to the page sees what is new, but not a price renewed behind their back', async () => {
    await answered('six')
    const plan: ReadKey<string> = ['plan', 'j']
    await answered('0.405', { key: plan, onReturn: false })
    await vi.advanceTimersByTimeAsync(31_000)
    away(false)
    expect(asked).toHaveLength(3)
    expect(cache.state(plan).reading).toBe(false)
  })

  it('is away causes no traffic, and is caught up with on return', async () => {
    await answered('running', { againMs: () => 2_000 })
    away(true)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(asked).toHaveLength(1)
    away(false)
    expect(asked).toHaveLength(2)
  })

  it('is online again sees what failed meanwhile', async () => {
    watch(read())
    asked[0]?.fail(new Error('Offline.'))
    await settle()
    window.dispatchEvent(new Event('online'))
    expect(asked).toHaveLength(2)
  })
})
