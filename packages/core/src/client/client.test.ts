import { describe, expect, test } from 'vitest'
import { isRetakeError, type RetakeError } from '../errors/index.ts'
import { type Answer, cut, cutInBody, hang, json, problem, startFaultServer } from './fault-server.fixture.ts'
import { createRetakeClient, type RetakeClientOptions } from './index.ts'

async function connect(answers: Answer[], options: Partial<RetakeClientOptions> = {}) {
  const { baseUrl, received } = await startFaultServer(...answers)
  let keys = 0
  const createKey = () => {
    keys += 1
    return `key-${keys}`
  }
  const client = createRetakeClient({ baseUrl, createKey, retryDelayMs: () => 0, ...options })
  return { client, received }
}

const failure = async (promise: Promise<unknown>): Promise<RetakeError> => {
  const reason = await promise.then(
    () => new Error('It was answered.'),
    (error: unknown) => error,
  )
  if (isRetakeError(reason)) return reason
  throw reason
}

describe('a call', () => {
  test('puts each input where the contract has it and speaks wire names', async () => {
    const { client, received } = await connect([json({ plan_id: 'p', targets: [{ clip_index: 1 }] }, 201)])
    const plan = await client.createPlan({ jobId: 'a/b', instruction: 'brighter', selection: [1] })
    expect(plan.targets[0]?.clipIndex).toBe(1)
    expect(plan.planId).toBe('p')
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: '/api/v1/jobs/a%2Fb/plans',
      body: { instruction: 'brighter', selection: [1] },
    })
  })

  test('puts what is left of a read into the query and leaves out what is not given', async () => {
    const { client, received } = await connect([json({ versions: [], revision: 3, next_cursor: null })])
    await client.listVersions({ jobId: 'j', clipIndex: 0, limit: 20, cursor: undefined })
    expect(received[0]?.url).toBe('/api/v1/jobs/j/clips/0/versions?limit=20')
  })

  test('hands a file over as it comes, with the headers of the host', async () => {
    const { client, received } = await connect([json({ cut: 1 }, 200, { 'content-disposition': 'a.otio' })], {
      headers: { authorization: 'Bearer t' },
    })
    const response = await client.exportJob({ jobId: 'j', format: 'otio', frameRate: 25 })
    expect([response.headers.get('content-disposition'), await response.text()]).toEqual([
      'a.otio',
      '{"cut":1}',
    ])
    expect(received[0]?.url).toBe('/api/v1/jobs/j/export?format=otio&frame_rate=25')
    expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer t' })
  })

  test('a file that is refused says why', async () => {
    const { client } = await connect([problem(409, 'job-not-ready')])
    expect((await failure(client.exportJob({ jobId: 'j' }))).code).toBe('job-not-ready')
  })

  test('a change carries a key, a JSON body and, where given, the revision it expects', async () => {
    const { client, received } = await connect([json({ clip_index: 0 })])
    await client.restoreVersion({ jobId: 'j', clipIndex: 0, versionId: 'v' }, { ifMatch: 7 })
    expect(received[0]?.headers).toMatchObject({
      'idempotency-key': 'key-1',
      'if-match': '"7"',
      'content-type': 'application/json',
    })
    expect(received[0]?.body).toEqual({})
  })

  test('removing a job sends no body but the same headers', async () => {
    const { client, received } = await connect([json({ id: 'j' })])
    await expect(client.deleteJob({ jobId: 'j' })).resolves.toEqual({ id: 'j' })
    expect(received[0]).toMatchObject({ method: 'DELETE', body: undefined })
    expect(received[0]?.headers).toMatchObject({ 'idempotency-key': 'key-1' })
  })

  test('each change has a key of its own unless the caller gives one', async () => {
    const { client, received } = await connect([json({})], { createKey: undefined })
    await client.recompose({ jobId: 'j' })
    await client.recompose({ jobId: 'j' })
    const keys = received.map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
  })

  test('a read carries no key', async () => {
    const { client, received } = await connect([json({ status: 'ok' })])
    await client.getHealth()
    expect(received[0]?.headers).not.toHaveProperty('idempotency-key')
  })

  test('the key of the caller is used, and headers are asked for anew each time', async () => {
    let token = 0
    const headers = async () => {
      token += 1
      return { authorization: `Bearer ${token}` }
    }
    const { client, received } = await connect([json({})], { headers })
    await client.pauseBatch({ jobId: 'j', batchId: 'b' }, { idempotencyKey: 'mine' })
    await client.getJob({ jobId: 'j' })
    expect(received.map(({ headers: sent }) => sent.authorization)).toEqual(['Bearer 1', 'Bearer 2'])
    expect(received[0]?.headers['idempotency-key']).toBe('mine')
  })

  test('the OpenAPI document keeps its own names', async () => {
    const document = { paths: { '/jobs/{job_id}': { get: { operationId: 'getJob' } } }, job_id: 1 }
    const { client } = await connect([json(document)])
    expect(await client.getOpenApi()).toEqual(document)
  })

  test('fields this version does not know pass through', async () => {
    const { client } = await connect([json({ id: 'j', brand_new: { deep_er: 1 } })])
    expect(await client.getJob({ jobId: 'j' })).toEqual({ id: 'j', brandNew: { deepEr: 1 } })
  })

  test.each(['', '..', '.', undefined])('an id of %j never leaves the page', async (jobId) => {
    const { client, received } = await connect([json({})])
    const error = await failure(client.getJob({ jobId: jobId as string }))
    expect(error.code).toBe('invalid-request')
    expect(received).toEqual([])
  })

  test('a handler inside the page can answer instead of the network', async () => {
    const fetch = async (request: Request) => Response.json({ id: new URL(request.url).pathname })
    const client = createRetakeClient({ baseUrl: 'https://in.page/api/v1/', fetch })
    expect((await client.getJob({ jobId: 'j' })).id).toBe('/api/v1/jobs/j')
  })
})

describe('a refusal', () => {
  test('becomes an error with the code and the facts of the problem', async () => {
    const blocked = [{ clip_index: 2, code: 'clip-busy', detail: 'Busy.', regeneration_id: 'r' }]
    const { client } = await connect([problem(409, 'clip-busy', { blocked, instance: 'req-1' })])
    const error = await failure(client.regenerateClip({ jobId: 'j', clipIndex: 2, instruction: 'brighter' }))
    expect(error).toMatchObject({ code: 'clip-busy', message: 'What to do.', status: 409 })
    expect(error.data).toMatchObject({
      instance: 'req-1',
      blocked: [{ clipIndex: 2, code: 'clip-busy', detail: 'Busy.', regenerationId: 'r' }],
    })
  })

  test('says who won when somebody else changed the clip', async () => {
    const { client, received } = await connect([
      problem(409, 'revision-conflict', { current_version_id: 'v9', revision: 4, changed_by: 'u2' }),
    ])
    const error = await failure(client.acceptVersion({ jobId: 'j', clipIndex: 0, versionId: 'v' }))
    expect(error.data).toMatchObject({ currentVersionId: 'v9', revision: 4, changedBy: 'u2' })
    expect(received).toHaveLength(1)
  })

  test('with a code of a newer server is an internal error that keeps the code', async () => {
    const { client } = await connect([problem(409, 'tea-only')])
    const error = await failure(client.getJob({ jobId: 'j' }))
    expect(error.code).toBe('internal-error')
    expect(error.data).toMatchObject({ code: 'tea-only', status: 409 })
  })

  test('from a proxy is read by its status', async () => {
    const { client } = await connect([(response) => response.writeHead(401).end('<h1>Log in</h1>')])
    const error = await failure(client.listJobs())
    expect(error.code).toBe('unauthenticated')
  })

  test('a page instead of JSON says to check the address', async () => {
    const { client } = await connect([
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    ])
    const error = await failure(client.listJobs())
    expect(error.data.code).toBe('invalid-response')
    expect(error.message).toContain('baseUrl')
  })
})

describe('trying again', () => {
  test.each([
    ['before the answer', cut],
    ['in the middle of the answer', cutInBody],
    ['with 503', problem(503, 'storage-unavailable')],
    ['with 429', problem(429, 'rate-limited', {}, { 'retry-after': '0' })],
    ['by a proxy', ((response) => response.writeHead(502).end('Bad gateway')) as Answer],
    ['while the same request still runs', problem(409, 'idempotency-in-progress')],
  ])('a change that failed %s is sent once more with the same key and body', async (_, fault) => {
    const { client, received } = await connect([fault, json({ batch_id: 'b' }, 202)])
    const batch = await client.batchRegenerate({ jobId: 'j', planId: 'p' })
    expect(batch.batchId).toBe('b')
    expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1'])
    expect(received[1]?.body).toEqual(received[0]?.body)
  })

  test('a read whose connection was cut is read again', async () => {
    const { client, received } = await connect([cut, cutInBody, json({ id: 'j' })])
    expect((await client.getJob({ jobId: 'j' })).id).toBe('j')
    expect(received).toHaveLength(3)
  })

  test('each attempt asks for its headers, so that a token that ran out meanwhile is replaced', async () => {
    let token = 0
    const headers = () => {
      token += 1
      return { authorization: `Bearer ${token}` }
    }
    const { client, received } = await connect([cut, json({ id: 'j' })], { headers })
    await client.getJob({ jobId: 'j' })
    expect(received.map(({ headers: sent }) => sent.authorization)).toEqual(['Bearer 1', 'Bearer 2'])
  })

  test('a fault of a handler inside the page is no lost connection and is not tried again', async () => {
    let asked = 0
    const fetch = async () => {
      asked += 1
      throw new RangeError('A fault in the host.')
    }
    const client = createRetakeClient({ baseUrl: 'https://in.page/api/v1', fetch })
    await expect(client.getJob({ jobId: 'j' })).rejects.toThrow('A fault in the host.')
    expect(asked).toBe(1)
  })

  test('an attempt without an answer is given up after its time and sent again', async () => {
    const { client, received } = await connect([hang, json({ id: 'j' })], { timeoutMs: 50 })
    expect((await client.getJob({ jobId: 'j' })).id).toBe('j')
    expect(received).toHaveLength(2)
  })

  test.each([
    ['a conflict', problem(409, 'clip-busy')],
    ['a refused budget', problem(402, 'budget-exceeded')],
    ['a broken server', problem(500, 'internal-error')],
    ['what the server calls final', problem(503, 'media-tool-missing', { retryable: false })],
    ['a wait of an hour', problem(429, 'rate-limited', {}, { 'retry-after': '3600' })],
  ])('%s is not tried again', async (_, fault) => {
    const { client, received } = await connect([fault])
    await failure(client.recompose({ jobId: 'j' }))
    expect(received).toHaveLength(1)
  })

  test('the wait the server asks for is told when it is too long to sit out', async () => {
    const { client } = await connect([problem(429, 'rate-limited', {}, { 'retry-after': '3600' })])
    expect((await failure(client.getJob({ jobId: 'j' }))).data.retryAfterSeconds).toBe(3600)
  })

  test('gives up after three more attempts and says that the API could not be reached', async () => {
    const { client, received } = await connect([cut])
    const error = await failure(client.getJob({ jobId: 'j' }))
    expect(error.data).toMatchObject({ code: 'network-error', retryable: true })
    expect(error.retryable).toBe(true)
    expect(received).toHaveLength(4)
  })

  test('aborting rejects with the reason and sends nothing more', async () => {
    const controller = new AbortController()
    const { client, received } = await connect([() => controller.abort(new Error('left the page')), json({})])
    await expect(client.getJob({ jobId: 'j' }, { signal: controller.signal })).rejects.toThrow(
      'left the page',
    )
    expect(received).toHaveLength(1)
  })
})

describe('addresses of media', () => {
  test.each([
    ['https://api.host/api/v1', '/api/v1/media/k?s=1', 'https://api.host/api/v1/media/k?s=1'],
    ['https://api.host/api/v1', 'https://cdn.host/k', 'https://cdn.host/k'],
    ['/api/v1', '/api/v1/media/k', '/api/v1/media/k'],
  ])('with the API at %s, %s is %s', (baseUrl, url, expected) => {
    expect(createRetakeClient({ baseUrl }).resolveUrl(url)).toBe(expected)
  })
})
