import { PgBoss } from 'pg-boss'
import type { WakeUp } from '../../ports/storage/index.ts'
import type { PgBossDispatcherOptions } from './options.ts'

const queue = 'wake-ups'

/** A worker that gives no sign of life for so long loses its wake-ups; the least that pg-boss takes. */
const heartbeatSeconds = 10
const monitorSeconds = 5

/** A wake-up this process has taken. The attempt is part of its name: a later one is not ours to settle. */
export interface TakenWakeUp {
  id: string
  retryCount: number
  wakeUp: WakeUp
}

/** The queue of wake-ups: each at most once in it, waiting or in work. */
export interface WakeUpQueue {
  start(): Promise<void>
  /** False when the wake-up is in the queue already. */
  send(wakeUp: WakeUp): Promise<boolean>
  take(limit: number): Promise<TakenWakeUp[]>
  /** Says that these are still in work. */
  touch(taken: TakenWakeUp[]): Promise<void>
  complete(taken: TakenWakeUp): Promise<void>
  /** Gives a wake-up back, to be taken at once by another. */
  giveBack(taken: TakenWakeUp): Promise<void>
  stop(): Promise<void>
}

/** Creates the queue over pg-boss. Nothing is connected before `start`. */
export function wakeUpQueue(
  options: PgBossDispatcherOptions,
  onError: (error: unknown) => void,
): WakeUpQueue {
  const { connectionString, ssl, schema = 'retake_queue', poolSize = 4 } = options
  const boss = new PgBoss({
    connectionString,
    ...(ssl === undefined ? {} : { ssl }),
    schema,
    max: poolSize,
    application_name: 'retake-queue',
    schedule: false,
    superviseIntervalSeconds: monitorSeconds,
    monitorIntervalSeconds: monitorSeconds,
  })
  boss.on('error', onError)
  const attempt = ({ id, retryCount }: TakenWakeUp) => ({ id, retryCount })
  return {
    async start() {
      await boss.start()
      await boss.createQueue(queue, {
        policy: 'exclusive',
        heartbeatSeconds,
        // A batch may take hours; who is gone is known by the heartbeat.
        expireInSeconds: 23 * 3600,
        retryLimit: 1_000,
        retryDelay: 0,
        deleteAfterSeconds: 600,
      })
    },
    async send(wakeUp) {
      return (await boss.send(queue, { wakeUp }, { singletonKey: wakeUp })) !== null
    },
    async take(limit) {
      const jobs = await boss.fetch<{ wakeUp: WakeUp }>(queue, { batchSize: limit })
      return jobs.map(({ id, retryCount, data }) => ({ id, retryCount, wakeUp: data.wakeUp }))
    },
    async touch(taken) {
      if (taken.length > 0) await boss.touch(queue, taken.map(attempt))
    },
    async complete(taken) {
      await boss.complete(queue, attempt(taken))
    },
    async giveBack(taken) {
      await boss.fail(queue, attempt(taken))
    },
    stop: () => boss.stop({ graceful: false }),
  }
}
