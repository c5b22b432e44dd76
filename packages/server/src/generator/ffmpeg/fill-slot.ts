import { filterNumber as n } from './number.ts'

/** Pictures of the tail that are played back and forth, by place in the tail, so that no picture shows twice running. */
export function pingPong(tail: number, count: number): number[] {
  const period = Math.max(1, 2 * tail)
  return Array.from({ length: count }, (_, i) => {
    const place = i % period
    return place < tail ? tail - 1 - place : place - tail
  })
}

/**
 * Filters that make exactly `needed` frames of `available`: longer footage is cut at its end, shorter footage plays
 * on backwards and forwards. Only the frames that are played again are held in memory.
 */
export function fillSlot(available: number, needed: number): string[] {
  const exact = (count: number): string =>
    `tpad=stop_mode=clone:stop=${n(count, 0)},trim=end_frame=${n(count, 0)}`
  if (available >= needed) return [exact(needed)]
  if (available <= 1) return [exact(needed)]
  const missing = needed - available
  const tail = Math.min(available - 1, missing)
  const first = available - 1 - tail
  const order = pingPong(tail, missing).join(' ')
  return [
    `${exact(available)},split[onward][again];` +
      `[again]trim=start_frame=${n(first, 0)}:end_frame=${n(first + tail, 0)},setpts=PTS-STARTPTS,${exact(missing)},shuffleframes=${order}[back];` +
      '[onward][back]concat',
  ]
}
