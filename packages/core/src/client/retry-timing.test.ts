import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRetakeClient } from './index.ts'
import { readRetryAfter } from './retry-after.ts'

/** A handler inside the page that answers one after another and keeps when it was asked. */
function startHandler(...answers: Response[]) {
  const askedAtMs: number[] = []
  const start = Date.now()
  const fetch = async () => {
    askedAtMs.push(Date.now() - start)
    return answers[askedAtMs.length - 1] ?? Response.json({ id: 'j' })
  }
  return { fetch, askedAtMs }
}

const busy = (headers: Record<string, string> = {}) => new Response('{}', { status: 503, headers })

describe('when a request is repeated', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each([
    ['as many seconds as the server asks for', { 'retry-after': '7' }, 7_000],
    ['until the date the server names', { 'retry-after': 'Mon, 23 Nov 2026 12:00:20 GMT' }, 20_000],
    ['its own time when the server says nothing', {}, 250],
  ])('it waits %s', async (_, headers, waitMs) => {
    const { fetch, askedAtMs } = startHandler(busy(headers))
    const client = createRetakeClient({
      baseUrl: 'https://in.page/api/v1',
      fetch,
      retryDelayMs: (attempt) => attempt * 250,
    })
    const answer = client.getJob({ jobId: 'j' })
    await vi.advanceTimersByTimeAsync(60_000)
    await answer
    expect(askedAtMs).toEqual([0, waitMs])
  })

  test('without a setting it waits a random part of 0.3 s, then of 0.6 s, then of 1.2 s', async () => {
    const { fetch, askedAtMs } = startHandler(busy(), busy(), busy())
    const client = createRetakeClient({ baseUrl: 'https://in.page/api/v1', fetch })
    const answer = client.getJob({ jobId: 'j' })
    await vi.advanceTimersByTimeAsync(60_000)
    await answer
    const waits = askedAtMs.slice(1).map((at, index) => at - (askedAtMs[index] ?? 0))
    expect(waits).toHaveLength(3)
    waits.forEach((wait, index) => {
      expect(wait).toBeLessThanOrEqual(300 * 2 ** index + 1)
    })
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
  ])('"%s" is %s milliseconds', (value, ms) => {
    expect(readRetryAfter(value, now)).toBe(ms)
  })

  test('that is not there is not known', () => {
    expect(readRetryAfter(new Headers().get('retry-after'), now)).toBeNull()
  })
})
