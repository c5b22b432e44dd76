/** What every server example must do, asked over HTTP as any client would. */
import { setTimeout as wait } from 'node:timers/promises'

async function call(base, path, { method = 'GET', body } = {}) {
  const response = await fetch(base + path, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    json: await response.json(),
  }
}

function expect(fact, message) {
  if (!fact) throw new Error(message)
}

/** Runs the checks and returns what was found, a line each. */
export async function checkServer(base, jobId) {
  const health = await call(base, '/health')
  expect(health.status === 200, `/health answered ${health.status}`)
  const openApi = await call(base, '/openapi.json')
  expect(openApi.json.openapi?.startsWith('3.1'), '/openapi.json is not OpenAPI 3.1')
  const unknown = await call(base, '/jobs/none/clips')
  expect(
    unknown.status === 404 && unknown.type.includes('problem+json'),
    `an unknown job answered ${unknown.status}`,
  )
  const wrong = await call(base, '/jobs', { method: 'POST', body: { title: 'x', evil: 1 } })
  expect(wrong.status === 400, `an invalid body answered ${wrong.status}`)
  return ['answers, describes itself, refuses', ...(jobId ? [await checkRetake(base, jobId)] : [])]
}

/** One retake from plan to new version. */
async function checkRetake(base, jobId) {
  await until(async () => (await call(base, `/jobs/${jobId}`)).json.state === 'ready')
  const instruction = 'make clip 2 black and white'
  const plan = await call(base, `/jobs/${jobId}/plans`, { method: 'POST', body: { instruction } })
  expect(plan.json.targets?.length === 1, `the plan has ${plan.json.targets?.length} targets`)
  const path = `/jobs/${jobId}/clips/batch-regenerate`
  const batch = await call(base, path, { method: 'POST', body: { plan_id: plan.json.plan_id } })
  expect(batch.status === 202, `batch-regenerate answered ${batch.status}`)
  const status = async () =>
    (await call(base, `/jobs/${jobId}/clips/batch/${batch.json.batch_id}/status`)).json.status
  await until(async () => !['queued', 'running'].includes(await status()))
  expect((await status()) === 'succeeded', `the batch ended as ${await status()}`)
  const { versions } = (await call(base, `/jobs/${jobId}/clips/1/versions`)).json
  expect(versions[0].analysis.saturation < 0.05, `saturation is ${versions[0].analysis.saturation}`)
  return 'makes a new version of a clip'
}

async function until(done) {
  const end = Date.now() + 120_000
  while (!(await done())) {
    if (Date.now() > end) throw new Error('It took over two minutes.')
    await wait(200)
  }
}
