import type { Dispatcher } from '../../ports/dispatcher.ts'
import type { WakeUp } from '../../ports/storage/index.ts'

/**
 * Delivers wake-ups within this process. What was under way when the process ended is in storage's outbox, and the
 * worker's first sweep sends it again.
 */
export function inProcessDispatcher(): Dispatcher {
  const running = new Map<WakeUp, Promise<void>>()
  const again = new Set<WakeUp>()
  let deliver: ((wakeUp: WakeUp) => Promise<void>) | null = null

  async function run(wakeUp: WakeUp): Promise<void> {
    do {
      again.delete(wakeUp)
      await deliver?.(wakeUp)
    } while (again.has(wakeUp))
    running.delete(wakeUp)
  }

  return {
    async start(receiver) {
      deliver = receiver
    },
    async dispatch(wakeUp) {
      if (deliver === null) return
      if (running.has(wakeUp)) again.add(wakeUp)
      else running.set(wakeUp, run(wakeUp))
    },
    async stop() {
      deliver = null
      again.clear()
      await Promise.all(running.values())
    },
  }
}
