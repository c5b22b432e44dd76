import { type RouteDefinition, type RouteName, routes } from '@retake/core/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CallOptions, createTestServer, type TestServer } from '../testing/test-server.fixture.ts'

/** Bodies that are valid, so that only access can refuse them. */
const bodies: Partial<Record<RouteName, object>> = {
  createPlan: { instruction: 'make clip 1 brighter' },
  regenerateClip: { instruction: 'make it brighter' },
  batchRegenerate: { clips: [{ clip_index: 0, instruction: 'make it brighter' }] },
  clearUnknown: { charge: 'charged' },
  transferStyle: { source_clip_index: 0, target_clip_index: 1, transfer_options: { lighting: true } },
  createMessage: { text: 'make clip 1 brighter' },
  applyTemplate: { template_id: 'dawn' },
  createWebhook: { url: 'https://host.example/hook', events: ['batch.ended'] },
  createTemplate: { name: 'Mine', instruction: 'make it brighter' },
  updateTemplate: { name: 'Mine' },
  createJob: {
    title: 'Mine',
    clips: [{ prompt: 'a beach', url: 'https://media.example/1.mp4', start: 0, end: 5 }],
  },
}

interface World {
  jobId: string
  planId: string
  batchId: string
  versionId: string
}

let server: TestServer
let mine: World
let theirs: World

async function createWorld(as: string): Promise<World> {
  const who: CallOptions = { as }
  const jobId = await server.createJob(undefined, who)
  const wish = { instruction: 'make clip 1 brighter' }
  const plan = await server.call('POST', `/jobs/${jobId}/plans`, wish, who)
  const body = { plan_id: plan.json.plan_id }
  const batch = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, body, who)
  const batchId = batch.json.batch_id
  await server.until(async () => {
    const status = await server.call('GET', `/jobs/${jobId}/clips/batch/${batchId}/status`, undefined, who)
    return status.json.status === 'succeeded'
  })
  const versions = await server.call('GET', `/jobs/${jobId}/clips/0/versions`, undefined, who)
  return { jobId, planId: plan.json.plan_id, batchId, versionId: versions.json.versions[0].id }
}

beforeAll(async () => {
  server = createTestServer()
  mine = await createWorld('ann')
  theirs = await createWorld('bob')
})

afterAll(() => server.retake.close())

function pathOf(route: RouteDefinition, { jobId, planId, batchId, versionId }: World): string {
  const ids: Record<string, string> = {
    job_id: jobId,
    plan_id: planId,
    batch_id: batchId,
    version_id: versionId,
    clip_index: '0',
  }
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name)
  return route.name === 'compareVersions' ? `${path}?a=${versionId}&b=${versionId}` : path
}

async function ask(route: RouteDefinition, world: World, as: string | null) {
  const body = route.body === undefined ? undefined : (bodies[route.name as RouteName] ?? {})
  const { status, json } = await server.call(route.method, pathOf(route, world), body, { as })
  const { instance, ...said } = json
  return { status, said }
}

const all: RouteDefinition[] = Object.values(routes)
const jobRoutes = all.filter(({ access }) => access === 'job')
const signedIn = all.filter(({ access }) => access === 'signed-in' || access === 'job')
const unknown = { jobId: 'no-such-job', planId: 'x', batchId: 'x', versionId: 'x' }
const names = (list: RouteDefinition[]) => list.map((route) => [route.name, route] as const)

describe('who may call what', () => {
  it.each(names(signedIn))('%s is refused to nobody', async (_, route) => {
    expect(await ask(route, mine, null)).toMatchObject({ status: 401, said: { code: 'unauthenticated' } })
  })

  it.each(names(jobRoutes))(
    '%s denies a stranger, another tenant and a job that is not there alike',
    async (_, route) => {
      const missing = await ask(route, unknown, 'ann')
      expect(missing).toMatchObject({ status: 404, said: { code: 'not-found' } })
      expect(await ask(route, mine, 'bob')).toEqual(missing)
      expect(await ask(route, mine, 'ann@other-tenant')).toEqual(missing)
      expect(await ask(route, theirs, 'ann')).toEqual(missing)
    },
  )

  const withInnerIds = jobRoutes.filter(({ path }) => /plan_id|batch_id|version_id|compare/.test(path))
  it.each(names(withInnerIds))("%s does not take another job's ids on my job", async (_, route) => {
    const mixed = { ...theirs, jobId: mine.jobId }
    expect(await ask(route, mixed, 'ann')).toMatchObject({ status: 404, said: { code: 'not-found' } })
  })

  it("does not run another job's plan on my job", async () => {
    const path = `/jobs/${mine.jobId}/clips/batch-regenerate`
    expect((await server.call('POST', path, { plan_id: theirs.planId })).status).toBe(404)
  })

  it("lists only one's own jobs", async () => {
    const ids = async (as: string) =>
      (await server.call('GET', '/jobs', undefined, { as })).json.jobs.map(({ id }: { id: string }) => id)
    expect(await ids('ann')).toEqual([mine.jobId])
    expect(await ids('bob')).toEqual([theirs.jobId])
    expect(await ids('ann@other-tenant')).toEqual([])
  })

  it('takes identity from nowhere but authenticate', async () => {
    const headers = { 'x-user-id': 'bob', cookie: 'user=bob', authorization: 'Bearer bob' }
    const { status } = await server.call('GET', `/jobs/${theirs.jobId}?user_id=bob`, undefined, { headers })
    expect(status).toBe(404)
  })

  it("does not take footage of somebody else's uploads", async () => {
    const { fileKey } = await server.retake.upload({ userId: 'bob' }, new Uint8Array(4), {
      contentType: 'video/mp4',
    })
    const job = (key: string) => ({
      title: 'Taken',
      clips: [{ prompt: '', file_key: key, start: 0, end: 5 }],
    })
    const foreign = await server.call('POST', '/jobs', job(fileKey))
    const absent = await server.call('POST', '/jobs', job(`${fileKey}0`))
    expect(foreign.status).toBe(400)
    expect(foreign.json.errors).toEqual(absent.json.errors)
    expect((await server.call('POST', '/jobs', job(`jobs/${theirs.jobId}/audio`))).status).toBe(400)
  })
})

describe('shared jobs', () => {
  it('opens a job to whom authorize grants it, for the actions it grants', async () => {
    const shared = createTestServer({
      authorize: ({ actor, action }) => actor.userId === 'editor' && action !== 'deleteJob',
    })
    const jobId = await shared.createJob()
    const ask = async (method: string, as: string) =>
      (await shared.call(method, `/jobs/${jobId}`, undefined, { as })).status
    expect(await ask('GET', 'editor')).toBe(200)
    expect(await ask('DELETE', 'editor')).toBe(404)
    expect(await ask('GET', 'stranger')).toBe(404)
    await shared.retake.close()
  })
})

describe('pages of other sites', () => {
  const wish = { instruction: 'make clip 1 brighter' }
  const post = (headers: Record<string, string>) =>
    server.call('POST', `/jobs/${mine.jobId}/plans`, wish, { headers })

  it.each([
    [{ origin: 'https://evil.test' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'http://app.test:8080', 'sec-fetch-site': 'same-origin' }],
  ])('are refused: %o', async (headers) => {
    expect(await post(headers)).toMatchObject({ status: 403, json: { code: 'foreign-origin' } })
  })

  it.each([[{}], [{ origin: 'https://app.test' }], [{ 'sec-fetch-site': 'same-origin' }]])(
    'are told from our own and from programs: %o',
    async (headers) => {
      expect((await post(headers)).status).toBe(201)
    },
  )

  it('cannot send a form: only JSON is taken', async () => {
    const headers = { 'content-type': 'text/plain' }
    expect((await post(headers)).status).toBe(415)
  })

  it('may call and read when the host lists them, and no others', async () => {
    const partner = 'https://partner.test'
    const open = createTestServer({ origins: [partner] })
    const jobId = await open.createJob()
    const path = `/jobs/${jobId}/plans`
    const listed = await open.call('POST', path, wish, {
      headers: { origin: partner, 'sec-fetch-site': 'cross-site' },
    })
    expect([listed.status, listed.headers.get('access-control-allow-origin')]).toEqual([201, partner])
    const preflight = await open.call('OPTIONS', path, undefined, { as: null, headers: { origin: partner } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    const other = await open.call('OPTIONS', path, undefined, {
      as: null,
      headers: { origin: 'https://evil.test' },
    })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(other.headers.get('access-control-allow-methods')).toBeNull()
    await open.retake.close()
  })
})
