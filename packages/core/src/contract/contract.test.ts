import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { fromWire, type RouteDefinition, routes, toWire } from './index.ts'
import { toComponentSchemas } from './openapi/components.ts'
import { routeErrors } from './route-errors.ts'

const all: [string, RouteDefinition][] = Object.entries(routes)
const keysOf = (schema: RouteDefinition['params']) =>
  Object.keys(schema === undefined ? {} : (schema as unknown as z.ZodMiniObject).shape)
const refused = (schema: z.ZodMiniType, value: unknown) => !schema.safeParse(value).success

describe('each route', () => {
  test.each(all)('%s has its parameters in its path and nothing named twice', (_, route) => {
    const placeholders = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(placeholders).toEqual(keysOf(route.params))
    const names = [...keysOf(route.params), ...keysOf(route.query), ...keysOf(route.body)]
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(all)(
    '%s takes a query when it reads and a body when it changes, as the client sends it',
    (_, route) => {
      const sendsQuery = route.method === 'GET' || route.method === 'DELETE'
      expect(route.body === undefined).toBe(sendsQuery)
      if (!sendsQuery) expect(route.query).toBeUndefined()
    },
  )

  test.each(all)('%s lists each error once', (_, route) => {
    expect(new Set(route.errors).size).toBe(route.errors.length)
    expect(new Set(routeErrors(route)).size).toBe(routeErrors(route).length)
  })

  test('has its own address', () => {
    const addresses = all.map(([, { method, path }]) => `${method} ${path}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('names on the wire', () => {
  test('become camelCase at every depth and snake_case again', () => {
    const wire = {
      clip_index: 1,
      regenerations: [{ retry_of: null, error: { some_detail: 'keeps_values' } }],
    }
    const named = { clipIndex: 1, regenerations: [{ retryOf: null, error: { someDetail: 'keeps_values' } }] }
    expect(fromWire(wire)).toEqual(named)
    expect(toWire(named)).toEqual(wire)
  })

  test('every name of the contract comes back as it was', () => {
    const collect = (node: unknown): string[] => {
      if (typeof node !== 'object' || node === null) return []
      const own = 'properties' in node ? Object.keys(node.properties as object) : []
      return [...own, ...Object.values(node).flatMap(collect)]
    }
    const names = collect(toComponentSchemas())
    expect(names.length).toBeGreaterThan(100)
    for (const name of names) expect(Object.keys(toWire(fromWire({ [name]: 1 })))).toEqual([name])
  })

  test('any value of JSON keeps its values and its shape', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}(_[a-z]{1,5}){0,3}$/)
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(toWire(fromWire(value))).toEqual(value)
      }),
    )
  })

  test('a key that could reach the prototype stays a plain key', () => {
    const named = fromWire(JSON.parse('{"__proto__":{"is_admin":true}}'))
    expect(Object.getPrototypeOf(named)).toBe(Object.prototype)
    expect('isAdmin' in named).toBe(false)
  })
})

describe('requests are read strictly', () => {
  const newBatch = routes.batchRegenerate.body
  const clip = { clip_index: 0, instruction: 'brighter' }

  test.each([
    ['an unknown key', { clips: [clip], evil: 1 }],
    ['an unknown key further down', { clips: [{ ...clip, evil: 1 }] }],
    ['both clips and a plan', { clips: [clip], plan_id: 'p' }],
    ['neither clips nor a plan', { batch_mode: 'parallel' }],
    ['no clip', { clips: [] }],
    ['half a clip', { clips: [{ ...clip, clip_index: 0.5 }] }],
    ['a clip before the first', { clips: [{ ...clip, clip_index: -1 }] }],
    ['a clip beyond counting', { clips: [{ ...clip, clip_index: 2 ** 53 }] }],
    ['a limit that is no number', { clips: [clip], max_cost: Number.NaN }],
    ['a text with a hole', { clips: [{ ...clip, instruction: 'a\0b' }] }],
    ['half a character', { clips: [{ ...clip, instruction: '\ud800' }] }],
    ['a text over 2,000 characters', { clips: [{ ...clip, instruction: 'a'.repeat(2_001) }] }],
  ])('%s is refused', (_, body) => {
    expect(refused(newBatch, body)).toBe(true)
  })

  test('2,000 characters are counted as people count them and composed', () => {
    const parsed = newBatch.parse({ clips: [{ ...clip, instruction: `${'😀'.repeat(1_999)}e\u0301` }] })
    expect(parsed.clips?.[0]?.instruction).toHaveLength(1_999 * 2 + 1)
  })

  test('what is not said has its default', () => {
    expect(newBatch.parse({ plan_id: 'p' })).toEqual({ plan_id: 'p', batch_mode: 'sequential' })
  })

  test('a number in an address is read as a number', () => {
    const { params } = routes.listVersions
    expect(params.parse({ job_id: 'j', clip_index: '7' }).clip_index).toBe(7)
    for (const clip_index of ['x', '1.5', '-1', '', '1e3', '0x10', ' 7', '99999', true, null]) {
      expect(refused(params, { job_id: 'j', clip_index })).toBe(true)
    }
  })

  test('the size of a page is optional and at most 200', () => {
    const { query } = routes.listVersions
    expect(query.parse({})).toEqual({})
    expect(query.parse({ limit: '200' }).limit).toBe(200)
    for (const limit of ['0', '201', '', 'all']) expect(refused(query, { limit })).toBe(true)
  })

  test('only web addresses are taken as sources', () => {
    const job = (url: string) => ({ title: 't', clips: [{ url, start: 0, end: 1 }] })
    const { body } = routes.createJob
    expect(refused(body, job('https://host/clip.mp4'))).toBe(false)
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'clip.mp4', 'concat:a|b']) {
      expect(refused(body, job(url))).toBe(true)
    }
  })
})
