/** Runs work when one of `count` places is free, first come first served; work aborted while waiting is not begun. */
export function slots(count: number): (signal: AbortSignal, work: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = []
  let free = Math.max(1, count)
  return async (signal, work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      if (!signal.aborted) await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
