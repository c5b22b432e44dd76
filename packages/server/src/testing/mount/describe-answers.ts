import { check } from '../test-harness.ts'
import { json, type MountTest, pageOrigin } from './mount-test.ts'

type Test = (title: string, body: (test: MountTest) => Promise<void>) => void

/** What differs from answer to answer, or is the transport's own. */
const unstable = new Set(['x-request-id', 'date', 'content-length'])

function stableBody(text: string): string {
  return text.replace(/"instance":"[^"]*"/, '"instance":""')
}

/** Asks the mounted server and the handler itself: status, headers and body must arrive as the handler gave them. */
async function sameAnswer(test: MountTest, path: string, init?: RequestInit): Promise<Response> {
  const what = `${init?.method ?? 'GET'} ${path}`
  const [mounted, direct] = [await test.ask(path, init), await test.askDirectly(path, init)]
  check(mounted.status === direct.status, `${what} must answer ${direct.status}, not ${mounted.status}`)
  for (const [name, value] of direct.headers) {
    const found = mounted.headers.get(name)
    check(unstable.has(name) || found === value, `${what} must send "${name}: ${value}", not ${found}`)
  }
  const text = await mounted.clone().text()
  check(
    stableBody(text) === stableBody(await direct.text()),
    `${what} must send the body as it was made, not ${text.slice(0, 200)}`,
  )
  return mounted
}

/** Problems of every kind a framework likes to answer by itself. */
const problems: [status: number, path: string, init?: RequestInit][] = [
  [404, '/nothing/here'],
  [404, '/jobs/none'],
  [401, '/jobs', { headers: { 'x-user': 'nobody' } }],
  [405, '/health', { method: 'DELETE' }],
  [400, '/jobs', json({ title: 'x', unknown: true })],
  [415, '/jobs', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'title' }],
  [415, '/jobs', { method: 'POST', headers: { 'content-type': 'no type at all' }, body: 'title' }],
  [500, '/jobs', { headers: { 'x-user': 'fault' } }],
]

export function describeAnswers(test: Test): void {
  test('answers below its prefix', async (mount) => {
    const health = await sameAnswer(mount, '/health')
    check(health.status === 200, `GET /health must answer 200, not ${health.status}`)
    const described = await sameAnswer(mount, '/openapi.json')
    check(described.status === 200, `GET /openapi.json must answer 200, not ${described.status}`)
  })
  test('hands the address over as it was written', async (mount) => {
    const wrong = await sameAnswer(mount, '/jobs?limit=0')
    check(wrong.status === 400, `a limit of 0 in the query must answer 400, not ${wrong.status}`)
    await sameAnswer(mount, '/jobs?limit=2&cursor=a%2Bb%26c')
    await sameAnswer(mount, '/jobs/a%2Fb')
    await sameAnswer(mount, '/jobs/%E6%98%A0%E7%94%BB')
    await sameAnswer(mount, '/jobs/a%00b')
  })
  test('leaves every problem as it is', async (mount) => {
    for (const [status, path, init] of problems) {
      const answer = await sameAnswer(mount, path, init)
      check(answer.status === status, `${path} must answer ${status}, not ${answer.status}`)
      const type = answer.headers.get('content-type')
      check(
        type?.startsWith('application/problem+json'),
        `${path} must answer application/problem+json, not ${type}`,
      )
    }
  })
  test('answers HEAD with the headers alone', async (mount) => {
    const answer = await sameAnswer(mount, '/health', { method: 'HEAD' })
    check(answer.status === 200, `HEAD /health must answer 200, not ${answer.status}`)
  })
  test('survives a method that nobody knows', async (mount) => {
    const { status } = await mount.ask('/health', { method: 'PURGE' })
    check(status >= 400 && status <= 501, `PURGE must be refused, not answered with ${status}`)
    check((await mount.ask('/health')).status === 200, 'the server must go on answering')
  })
  test('lets the handler answer the preflight of a page from elsewhere', async (mount) => {
    const headers = { origin: pageOrigin, 'access-control-request-method': 'POST' }
    const answer = await sameAnswer(mount, '/jobs', { method: 'OPTIONS', headers })
    const allowed = answer.headers.get('access-control-allow-origin')
    check(allowed === pageOrigin, `the page must be allowed, not ${allowed}`)
  })
}
