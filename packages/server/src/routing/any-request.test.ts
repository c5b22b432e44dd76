import { type RouteDefinition, routes } from '@retake/core/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteStorage } from '../storage/sqlite/index.ts'
import { createTestServer, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string
const errors: unknown[] = []

beforeAll(async () => {
  server = createTestServer({
    storage: sqliteStorage({ file: ':memory:' }),
    onError: (error) => errors.push(error),
  })
  jobId = await server.createJob()
})

afterAll(() => server.retake.close())

const posts = (Object.values(routes) as RouteDefinition[]).filter(({ method }) => method === 'POST')
const names = posts.map((route) => [route.name, route] as const)

/** Half-way valid bodies find more than noise does. */
const instruction = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('make it brighter', 'clip 2', '{}', '?'),
)
const clip = fc.record({ clip_index: fc.oneof(fc.integer(), fc.nat(4)), instruction })
const body = fc.oneof(
  fc.jsonValue(),
  fc.record({ instruction, selection: fc.array(fc.integer()) }, { requiredKeys: [] }),
  fc.record({ clips: fc.array(clip), batch_mode: fc.constant('parallel') }),
  fc.record({ plan_id: fc.string({ unit: 'binary' }) }),
)
const segment = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => encodeURIComponent(text.toWellFormed()))

describe('any request', () => {
  it.each(names)('with any body gets an answer of the contract from %s', async (_, route) => {
    const path = route.path
      .replace('{job_id}', jobId)
      .replace('{clip_index}', '0')
      .replace(/\{\w+\}/g, 'x')
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const { status } = await server.call('POST', path, JSON.stringify(value))
        return status < 500
      }),
      { numRuns: 60 },
    )
    expect(errors).toEqual([])
  })

  it('to any address gets an answer of the contract', async () => {
    const paths = fc.tuple(
      fc.constantFrom('GET', 'POST', 'DELETE', 'HEAD'),
      fc.array(segment, { maxLength: 6 }),
    )
    await fc.assert(
      fc.asyncProperty(paths, async ([method, segments]) => {
        const { status } = await server.call(method, `/jobs/${segments.join('/')}`)
        return status < 500
      }),
    )
    expect(errors).toEqual([])
  })
})
