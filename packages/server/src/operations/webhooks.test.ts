import { afterEach, describe, expect, it } from 'vitest'
import { privateSpellings } from '../fetch/private-spellings.fixture.ts'
import { storageOf } from '../storage/memory/memory-storage.ts'
import { createState } from '../storage/memory/state.ts'
import { createTestServer, type TestServer } from '../testing/test-server.fixture.ts'
import { guardedWebhooks } from '../webhooks/guarded-webhooks.ts'

let server: TestServer

afterEach(() => server.retake.close())

const state = createState(Date.now)

function start(): void {
  state.webhooks.clear()
  state.idempotency.clear()
  server = createTestServer({ storage: storageOf(state), webhooks: guardedWebhooks() })
}

const wish = { url: 'https://host.example/hook', events: ['batch.ended', 'job.ready'] }
const create = (body: unknown = wish, options: Parameters<TestServer['call']>[3] = {}) =>
  server.call('POST', '/webhooks', body, options)
const list = async (as = 'ann') => (await server.call('GET', '/webhooks', undefined, { as })).json.webhooks

describe('webhooks', () => {
  it('show their secret when they are made and never again', async () => {
    start()
    const { status, json } = await create()
    expect([status, json.url, json.events, json.state]).toEqual([201, wish.url, wish.events, 'enabled'])
    expect(json.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const { secret: _, ...shown } = json
    expect(await list()).toEqual([shown])
    expect((await create()).json.secret).not.toBe(json.secret)
  })

  it('answer the same key with the same secret, though it is stored nowhere', async () => {
    start()
    const headers = { 'idempotency-key': 'one' }
    const first = await create(wish, { headers })
    const again = await create(wish, { headers })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.json).toEqual(first.json)
    expect(await list()).toHaveLength(1)
    const rows = JSON.stringify([...state.idempotency, ...state.webhooks])
    expect(rows).toContain(first.json.id)
    expect(rows).not.toContain(first.json.secret.slice(6))
  })

  it('are only seen and removed by who made them', async () => {
    start()
    const { id } = (await create()).json
    const remove = (as: string, webhookId = id) =>
      server.call('DELETE', `/webhooks?webhook_id=${webhookId}`, undefined, { as })
    expect([await list('bob'), await list('ann@elsewhere')]).toEqual([[], []])
    const missing = await remove('ann', 'no-such-webhook')
    for (const stranger of ['bob', 'ann@elsewhere']) {
      const { status, json } = await remove(stranger)
      expect([status, json.code, json.detail]).toEqual([404, 'not-found', missing.json.detail])
    }
    expect(await remove('ann')).toMatchObject({ status: 200, json: { id } })
    expect(await list()).toEqual([])
  })

  it('are ten for each person at most', async () => {
    start()
    for (let made = 0; made < 10; made++) expect((await create()).status).toBe(201)
    expect(await create()).toMatchObject({ status: 409, json: { code: 'too-many-webhooks' } })
    expect((await create(wish, { as: 'bob' })).status).toBe(201)
    const page = await server.call('GET', '/webhooks?limit=6')
    const rest = await server.call('GET', `/webhooks?limit=6&cursor=${page.json.next_cursor}`)
    expect([page.json.webhooks.length, rest.json.webhooks.length, rest.json.next_cursor]).toEqual([
      6,
      4,
      null,
    ])
  })

  it.each([
    ['no address', { events: ['batch.ended'] }],
    ['a text that is no address', { ...wish, url: 'host' }],
    ['another scheme', { ...wish, url: 'ftp://host.example/' }],
    ['a very long address', { ...wish, url: `https://host.example/${'a'.repeat(2_048)}` }],
    ['no event', { ...wish, events: [] }],
    ['an unknown event', { ...wish, events: ['everything'] }],
    ['an event twice', { ...wish, events: ['job.ready', 'job.ready'] }],
    ['a secret of its own', { ...wish, secret: 'whsec_mine' }],
    ['an owner', { ...wish, owner_id: 'bob' }],
  ])('are refused with %s', async (_, body) => {
    start()
    expect(await create(body)).toMatchObject({ status: 400, json: { code: 'invalid-request' } })
  })

  it('are refused for private addresses, however they are written, and without https', async () => {
    start()
    const urls = privateSpellings('443').map((url) => url.replace('http:', 'https:'))
    const refused = [...urls, 'http://host.example/', 'https://user:pass@host.example/']
    for (const url of refused) {
      const { status, json } = await create({ ...wish, url })
      if (status !== 400) expect([url, status, json.code]).toEqual([url, 422, 'webhook-address-refused'])
    }
    expect(await list()).toEqual([])
  })

  it('are refused by a server that sends none', async () => {
    server = createTestServer()
    expect(await create()).toMatchObject({ status: 422, json: { code: 'webhook-address-refused' } })
  })
})
