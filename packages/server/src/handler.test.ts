import { RetakeError } from '@retake/core'
import { routes } from '@retake/core/contract'
import { describe, expect, it } from 'vitest'
import { operations } from './operations/index.ts'
import { createTestServer } from './testing/test-server.fixture.ts'

describe('the handler', () => {
  it('has an operation for every route of the contract and no other', () => {
    expect(Object.keys(operations).toSorted()).toEqual(Object.keys(routes).toSorted())
  })

  it('describes itself at /openapi.json with every route', async () => {
    const { retake, call } = createTestServer({ basePath: '/refine/v2/' })
    const { json } = await call('GET', 'https://app.test/refine/v2/openapi.json', undefined, { as: null })
    expect(json.servers).toEqual([{ url: '/refine/v2' }])
    expect(Object.keys(json.paths)).toContain('/jobs/{job_id}/clips/batch-regenerate')
    await retake.close()
  })

  it('does nothing before the first request', async () => {
    const { retake, options } = createTestServer()
    let calls = 0
    const watched = new Proxy(options.storage, {
      get(target, name, receiver) {
        calls++
        return Reflect.get(target, name, receiver)
      },
    })
    const idle = createTestServer({ storage: watched })
    expect(calls).toBe(0)
    await idle.call('GET', '/health')
    expect(calls).toBeGreaterThan(0)
    await idle.retake.close()
    await retake.close()
  })

  it.each([
    [{ secret: 'short' }, /secret/],
    [{ basePath: '/a b' }, /basePath/],
  ])('refuses options that cannot work, by name: %o', (options, message) => {
    expect(() => createTestServer(options)).toThrow(message)
  })

  it('answers what it has begun before it closes, and then says that it is closed', async () => {
    const { retake, call } = createTestServer()
    const begun = Array.from({ length: 5 }, () => call('GET', '/jobs'))
    const closing = retake.close()
    expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    await closing
    expect((await call('GET', '/jobs')).status).toBe(503)
    await retake.close()
  })

  it('tells the host of a storage that fails, and of nothing that a caller did wrong', async () => {
    const errors: unknown[] = []
    const server = createTestServer({ onError: (error) => errors.push(error) })
    expect((await server.call('GET', '/jobs/none')).status).toBe(404)
    expect(errors).toEqual([])
    const failure = new RetakeError('storage-unavailable', 'The database cannot be used.')
    server.options.storage.listJobs = () => Promise.reject(failure)
    expect((await server.call('GET', '/jobs')).status).toBe(503)
    expect(errors).toEqual([failure])
    await server.retake.close()
  })

  it('says nothing about its inside when something breaks, and tells the host', async () => {
    const errors: unknown[] = []
    const server = createTestServer({
      authenticate: () => {
        throw new Error('password=hunter2')
      },
      onError: (error) => errors.push(error),
    })
    const { status, json } = await server.call('GET', '/jobs')
    expect([status, json.code]).toEqual([500, 'internal-error'])
    expect(JSON.stringify(json)).not.toContain('hunter2')
    expect(errors).toHaveLength(1)
    await server.retake.close()
  })
})
