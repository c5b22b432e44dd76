import { afterEach, describe, expect, it } from 'vitest'
import type { Dispatcher } from '../../ports/dispatcher.ts'
import type { WakeUp } from '../../ports/storage/index.ts'
import { startPostgres } from '../../testing/embedded-postgres.fixture.ts'
import { pgBossDispatcher } from './index.ts'

const postgres = await startPostgres()
const patient = { timeout: 20_000, interval: 20 }

describe.runIf(postgres)('pgBossDispatcher', { timeout: 60_000 }, () => {
  const started: Dispatcher[] = []
  const errors: unknown[] = []
  let schemas = 0

  afterEach(async () => {
    await Promise.all(started.splice(0).map((dispatcher) => dispatcher.stop()))
    expect(errors.splice(0)).toEqual([])
  })

  const nextSchema = () => `queue_${++schemas}`

  /** A process that notes what it is given, and works on it until it is let go. */
  async function start(schema: string, { concurrency = 4, holds = false } = {}) {
    const { connectionString } = postgres!
    const onError = (error: unknown) => errors.push(error)
    const dispatcher = pgBossDispatcher({ connectionString, schema, concurrency, onError })
    const given: WakeUp[] = []
    const gate = Promise.withResolvers<void>()
    if (!holds) gate.resolve()
    await dispatcher.start(async (wakeUp) => {
      given.push(wakeUp)
      await gate.promise
    })
    started.push(dispatcher)
    return { dispatcher, given, letGo: gate.resolve }
  }

  it('delivers each wake-up to one of the processes', async () => {
    const schema = nextSchema()
    const [first, second] = [await start(schema), await start(schema)]
    const sent = Array.from({ length: 20 }, (_, index): WakeUp => `batch:${index}`)
    await Promise.all(sent.map((wakeUp, index) => (index % 2 ? first : second).dispatcher.dispatch(wakeUp)))
    const given = () => [...first.given, ...second.given].toSorted()
    await expect.poll(given, patient).toEqual(sent.toSorted())
  })

  it('has a wake-up once, waiting or in work, and takes it again afterwards', async () => {
    const schema = nextSchema()
    const [first, second] = [await start(schema, { holds: true }), await start(schema, { holds: true })]
    const dispatch = () => Promise.all([first, second].map((each) => each.dispatcher.dispatch('batch:b')))
    await dispatch()
    const count = () => first.given.length + second.given.length
    await expect.poll(count, patient).toBe(1)
    await dispatch()
    await first.dispatcher.dispatch('batch:other')
    await expect.poll(count, patient).toBe(2)
    first.letGo()
    second.letGo()
    const again = async () => {
      await first.dispatcher.dispatch('batch:b')
      return [...first.given, ...second.given].filter((wakeUp) => wakeUp === 'batch:b').length
    }
    await expect.poll(again, patient).toBeGreaterThan(1)
  })

  it('works on no more at once than it was told', async () => {
    const { dispatcher, given, letGo } = await start(nextSchema(), { concurrency: 2, holds: true })
    for (const name of ['a', 'b', 'c'] as const) await dispatcher.dispatch(`batch:${name}`)
    await expect.poll(() => given.length, patient).toBe(2)
    await dispatcher.dispatch('batch:d')
    expect(given).toHaveLength(2)
    letGo()
    await expect.poll(() => given.length, patient).toBe(4)
  })

  it('only sends with a concurrency of 0', async () => {
    const schema = nextSchema()
    const sender = await start(schema, { concurrency: 0 })
    await sender.dispatcher.dispatch('batch:b')
    const worker = await start(schema)
    await expect.poll(() => worker.given, patient).toEqual(['batch:b'])
    expect(sender.given).toEqual([])
  })

  it('gives what it works on back when it stops, and another takes it at once', async () => {
    const schema = nextSchema()
    const first = await start(schema, { holds: true })
    await first.dispatcher.dispatch('batch:b')
    await expect.poll(() => first.given, patient).toEqual(['batch:b'])
    const second = await start(schema)
    const stopping = first.dispatcher.stop()
    first.letGo()
    await stopping
    await expect.poll(() => second.given, patient).toEqual(['batch:b'])
  })
})
