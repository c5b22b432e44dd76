export interface TimeLimits {
  timeoutMs: number
  signal: AbortSignal | undefined
  /** Makes the reason to reject with when the time is over. */
  createTimeout: () => unknown
}

/**
 * Gives up on work after its time or when the signal aborts, also when the work follows no signal.
 *
 * @throws the reason of `signal`, or what `createTimeout` makes.
 */
export async function withinTime<Result>(
  { timeoutMs, signal, createTimeout }: TimeLimits,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const onAbort = () => controller.abort(signal?.reason)
  const timer = setTimeout(() => controller.abort(createTimeout()), timeoutMs)
  signal?.addEventListener('abort', onAbort)
  const givenUp = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason))
  })
  try {
    return await Promise.race([work(controller.signal), givenUp])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
