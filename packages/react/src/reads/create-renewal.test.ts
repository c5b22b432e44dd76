import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRenewal } from './create-renewal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('reads once for a burst of news, and again for news after it', async () => {
  const renew = vi.fn()
  const announce = createRenewal({ renew })
  for (let times = 0; times < 20; times++) announce(['clips', 'j'])
  announce(['job', 'j'])
  await vi.advanceTimersByTimeAsync(100)
  expect(renew.mock.calls).toEqual([[['clips', 'j']], [['job', 'j']]])
  announce(['clips', 'j'])
  await vi.advanceTimersByTimeAsync(100)
  expect(renew).toHaveBeenCalledTimes(3)
})
