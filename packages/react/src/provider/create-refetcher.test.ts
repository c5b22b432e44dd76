import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRefetcher } from './create-refetcher.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('does not let an answer stand that was under way when the news came', async () => {
  const queryClient = new QueryClient()
  const answers: ((value: string) => void)[] = []
  const observer = new QueryObserver(queryClient, {
    queryKey: ['run'],
    queryFn: () => new Promise<string>((resolve) => answers.push(resolve)),
  })
  const stop = observer.subscribe(() => {})
  createRefetcher(queryClient)(['run'])
  await vi.advanceTimersByTimeAsync(100)
  answers[0]?.('old')
  answers[1]?.('new')
  await vi.advanceTimersByTimeAsync(0)
  expect(observer.getCurrentResult().data).toBe('new')
  stop()
})

it('reads once for a burst of news', async () => {
  const queryClient = new QueryClient()
  const queryFn = vi.fn(async () => 'clips')
  const stop = new QueryObserver(queryClient, { queryKey: ['clips'], queryFn }).subscribe(() => {})
  await vi.advanceTimersByTimeAsync(0)
  const refetch = createRefetcher(queryClient)
  for (let times = 0; times < 20; times++) refetch(['clips'])
  await vi.advanceTimersByTimeAsync(100)
  expect(queryFn).toHaveBeenCalledTimes(2)
  stop()
})
