import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLoaded } from './use-loaded.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives what was loaded, and asks again after a failure', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue('words')
  const { result, rerender } = renderHook(() => useLoaded(load))
  await vi.advanceTimersByTimeAsync(4_000)
  rerender()
  expect([result.current, load.mock.calls.length]).toEqual([undefined, 1])
  await vi.advanceTimersByTimeAsync(1_000)
  rerender()
  expect([result.current, load.mock.calls.length]).toEqual(['words', 2])
})

it('asks no more once it is gone', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('offline'))
  const { unmount } = renderHook(() => useLoaded(load))
  await vi.advanceTimersByTimeAsync(0)
  unmount()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(load).toHaveBeenCalledTimes(1)
})
