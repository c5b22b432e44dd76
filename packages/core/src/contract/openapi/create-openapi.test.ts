import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { errorStatuses } from '../../errors/index.ts'
import { routes } from '../routes/index.ts'
import { webhookEventTypes } from '../schemas/webhook.ts'
import { createOpenApi } from './create-openapi.ts'

const document = createOpenApi({ basePath: '/api/v1', version: '1.2.3' })
const operation = (method: string, path: string) => document.paths[path]?.[method]
const textOf = (value: unknown) => JSON.stringify(value)

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate({ ...structuredClone(document) })
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  test('a broken document would be noticed', async () => {
    const broken = { ...document, paths: { jobs: { get: {} } } }
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  test('describes every route that works, once, by its name', () => {
    const ids = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    )
    expect(ids.sort()).toEqual(Object.keys(routes).sort())
  })

  test('describes what the API sends: every event, with the headers that sign it', () => {
    const sent = document.webhooks.event?.post
    expect(textOf(sent)).toContain('#/components/schemas/WebhookEvent')
    expect(textOf(sent)).toContain('webhook-signature')
    for (const type of webhookEventTypes)
      expect(textOf(document.components.schemas?.WebhookEvent)).toContain(`"const":"${type}"`)
  })

  test('refers only to what it has', () => {
    const refs = [...textOf(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    expect(refs.length).toBeGreaterThan(100)
    expect(refs.length).toBe(textOf(document).split('"$ref"').length - 1)
    for (const [, kind = '', name = ''] of refs) expect(document.components[kind]).toHaveProperty(name)
  })

  test('every named schema is used', () => {
    for (const name of Object.keys(document.components.schemas ?? {})) {
      if (name === 'JobEvent') continue
      expect(textOf(document)).toContain(`"#/components/schemas/${name}"`)
    }
  })

  test('is the same each time it is made', () => {
    expect(textOf(createOpenApi({ basePath: '/api/v1', version: '1.2.3' }))).toBe(textOf(document))
  })

  test('names the codes of each error answer', () => {
    const { responses } = operation('post', '/jobs/{job_id}/clips/batch-regenerate') as {
      responses: Record<string, unknown>
    }
    for (const code of ['clip-busy', 'budget-exceeded', 'plan-expired', 'idempotency-mismatch'] as const) {
      expect(textOf(responses[errorStatuses[code]])).toContain(code)
    }
  })

  test('says which calls take an idempotency key and which a revision', () => {
    const restore = textOf(
      operation('post', '/jobs/{job_id}/clips/{clip_index}/versions/{version_id}/restore'),
    )
    expect(restore).toContain('parameters/IdempotencyKey')
    expect(restore).toContain('parameters/IfMatch')
    expect(textOf(operation('get', '/jobs/{job_id}'))).not.toContain('parameters/')
  })

  test('numbers in an address are numbers', () => {
    expect(operation('get', '/jobs/{job_id}/clips/{clip_index}/versions')).toMatchObject({
      parameters: [
        { name: 'job_id', in: 'path', required: true },
        { name: 'clip_index', in: 'path', required: true, schema: { type: 'integer', maximum: 9_999 } },
        { name: 'cursor', in: 'query', required: false },
        { name: 'limit', in: 'query', required: false, schema: { type: 'integer', maximum: 200 } },
      ],
    })
  })

  test('requests refuse unknown keys, answers may grow', () => {
    expect(document.components.schemas?.NewBatch).toHaveProperty('additionalProperties', false)
    expect(textOf(document.components.schemas?.Version)).not.toContain('additionalProperties')
  })

  test('says what a schema alone cannot: exactly one of some keys, and how long a text may be', () => {
    expect(document.components.schemas?.NewPlan).toMatchObject({
      oneOf: ['instruction', 'clips', 'template_id', 'style_transfer', 'suggestion_id'].map((key) => ({
        required: [key],
      })),
      properties: { instruction: { maxLength: 2_000 } },
    })
  })
})
