import { wait } from './wait.ts'

/** Holds back what goes to the provider while it says that it is busy; nothing else waits for it. */
export interface Throttle {
  /** Asks nothing of the provider for so long. A shorter wish never shortens a longer one. */
  slowDown(ms: number): void
  /** Resolves once the provider may be asked again, or a signal is aborted. */
  open(...signals: AbortSignal[]): Promise<void>
}

/** The longest single wait; a provider that asks for more is asked again in between. */
const longestMs = 10 * 60_000

/** Creates the throttle of one provider. */
export function createThrottle(): Throttle {
  let closedUntil = 0
  return {
    slowDown(ms) {
      closedUntil = Math.max(closedUntil, performance.now() + Math.min(ms, longestMs))
    },
    async open(...signals) {
      for (;;) {
        const left = closedUntil - performance.now()
        if (left <= 0 || signals.some((signal) => signal.aborted)) return
        await wait(left, ...signals)
      }
    },
  }
}
