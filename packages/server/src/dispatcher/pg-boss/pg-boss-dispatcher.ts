import type { Dispatcher } from '../../ports/dispatcher.ts'
import type { WakeUp } from '../../ports/storage/index.ts'
import type { PgBossDispatcherOptions } from './options.ts'
import { type TakenWakeUp, wakeUpQueue } from './wake-up-queue.ts'

/** Between two looks for what other processes have sent. What this process sends or frees is looked for at once. */
const lookEveryMs = 500

/** A third of the heartbeat: two may be lost. */
const touchEveryMs = 3_000

/**
 * Carries wake-ups between any number of processes over pg-boss, on the PostgreSQL that holds the storage. It only
 * wakes: leases, claims and the outbox are rows of the storage, so a wake-up that is lost or comes twice costs time and
 * nothing else. The wake-ups of a process that was killed are taken over within 15 seconds or so; one that closes gives
 * its own back at once. Needs `pg-boss`.
 *
 * @example
 * createRetake({ …, dispatcher: pgBossDispatcher({ connectionString }) })
 */
export function pgBossDispatcher(options: PgBossDispatcherOptions): Dispatcher {
  const { concurrency = 16, onError = (error: unknown) => console.error(error) } = options
  const queue = wakeUpQueue(options, onError)
  const inWork = new Map<TakenWakeUp, Promise<void>>()
  let deliver: ((wakeUp: WakeUp) => Promise<void>) | null = null
  let looking: Promise<void> | null = null
  let stopping = false
  let timers: ReturnType<typeof setInterval>[] = []

  async function work(taken: TakenWakeUp): Promise<void> {
    try {
      await deliver?.(taken.wakeUp)
      await (stopping ? queue.giveBack(taken) : queue.complete(taken))
    } catch (error) {
      onError(error)
    } finally {
      inWork.delete(taken)
    }
    look()
  }

  /** One that is in work here already was given up by the queue for want of a heartbeat, and waits its turn again. */
  async function take(): Promise<void> {
    const free = concurrency - inWork.size
    if (free <= 0) return
    const busy = new Set([...inWork.keys()].map(({ wakeUp }) => wakeUp))
    for (const taken of await queue.take(free)) {
      if (stopping || busy.has(taken.wakeUp)) await queue.giveBack(taken)
      else inWork.set(taken, work(taken))
    }
  }

  function look(): void {
    if (stopping || deliver === null) return
    looking ??= take()
      .catch(onError)
      .finally(() => {
        looking = null
      })
  }

  return {
    async start(receiver) {
      await queue.start()
      deliver = receiver
      const touch = () => queue.touch([...inWork.keys()]).catch(onError)
      timers = [setInterval(look, lookEveryMs), setInterval(touch, touchEveryMs)]
    },
    async dispatch(wakeUp) {
      if (deliver === null || stopping) return
      try {
        if (await queue.send(wakeUp)) look()
      } catch (error) {
        onError(error)
      }
    },
    async stop() {
      stopping = true
      for (const timer of timers) clearInterval(timer)
      await looking
      await Promise.all(inWork.values())
      if (deliver !== null) await queue.stop()
    },
  }
}
