import type { WakeUp } from './storage/index.ts'

/**
 * Carries wake-ups to whoever works. It only promises to deliver at least once while it runs: leases, claims and the
 * outbox live in storage, and the server sweeps that every few seconds, so a lost wake-up costs time, never work.
 */
export interface Dispatcher {
  /** Begins to deliver. `deliver` never rejects. The same wake-up MUST NOT be delivered twice at once here. */
  start(deliver: (wakeUp: WakeUp) => Promise<void>): Promise<void>
  /** Sends a wake-up that is already in the outbox. Sending one that is on its way is allowed. */
  dispatch(wakeUp: WakeUp): Promise<void>
  /** Stops delivering and resolves when nothing runs any more. */
  stop(): Promise<void>
}
