import { check } from '../test-harness.ts'
import { json, type MountTest } from './mount-test.ts'

type Test = (title: string, body: (test: MountTest) => Promise<void>) => void

const title = 'Ein Lied – “夜の海” 🌊'

const template = { name: title, instruction: 'make it night, add rain' }

/** Sends the chunks one by one, without a length; `held` keeps the body open after them. */
function chunked(chunks: Uint8Array[], { held = false } = {}): RequestInit {
  const rest = [...chunks]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = rest.shift()
      if (chunk) return controller.enqueue(chunk)
      if (held) return new Promise(() => {})
      controller.close()
    },
  })
  const headers = { 'content-type': 'application/json' }
  return { method: 'POST', headers, body, duplex: 'half' } as RequestInit
}

/** A problem of ours, unless a parser in front has refused first. */
async function checkRefusal(test: MountTest, response: Response, code: string): Promise<void> {
  if (test.options.parsesBodies) return
  const problem = await response.json().catch(() => ({}))
  check(problem.code === code, `the problem must be ${code}, not ${problem.code}`)
}

export function describeBodies(test: Test): void {
  test('hands a JSON body over, letter by letter', async (mount) => {
    const answer = await mount.ask('/templates', json(template))
    check(answer.status === 201, `POST /templates must answer 201, not ${answer.status}`)
    const { name } = await answer.json()
    check(name === title, `the name must be ${title}, not ${name}`)
  })
  test('hands a body over that comes in pieces and without a length', async (mount) => {
    const bytes = new TextEncoder().encode(JSON.stringify(template))
    // Cuts inside of letters of several bytes.
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.slice(index * 7, index * 7 + 7),
    )
    const answer = await mount.ask('/templates', chunked(pieces))
    check(answer.status === 201, `POST /templates must answer 201, not ${answer.status}`)
    const { name } = await answer.json()
    check(name === title, `the name must be ${title}, not ${name}`)
  })
  test('carries every method of the API', async (mount) => {
    const { id } = await (await mount.ask('/templates', json(template))).json()
    const renamed = await mount.ask(`/templates/${id}`, { ...json({ name: 'Night' }), method: 'PATCH' })
    check(renamed.status === 200, `PATCH must answer 200, not ${renamed.status}`)
    check((await renamed.json()).name === 'Night', 'PATCH must hand its body over')
    const removed = await mount.ask(`/templates/${id}`, { method: 'DELETE' })
    check(removed.ok, `DELETE must succeed, not answer ${removed.status}`)
    await removed.body?.cancel()
  })
  test('lets the handler refuse what is no JSON', async (mount) => {
    const answer = await mount.ask('/jobs', { ...json({}), body: '{"title":' })
    check(answer.status === 400, `broken JSON must be answered with 400, not ${answer.status}`)
    await checkRefusal(mount, answer, 'invalid-json')
  })
  test('lets the handler refuse a body that is too large', async (mount) => {
    const answer = await mount.ask('/jobs', json({ title: 'x'.repeat(300_000) }))
    check(answer.status === 413, `300 kB must be answered with 413, not ${answer.status}`)
    await checkRefusal(mount, answer, 'body-too-large')
  })
}

/** Only where nothing reads in front: a parser may read to the end what it refuses. */
export function describeEndlessBodies(test: Test): void {
  test('refuses a body that is too large before its end', async (mount) => {
    const pieces = Array.from({ length: 5 }, () => new Uint8Array(64_000).fill(0x20))
    const answer = await mount.ask('/jobs', chunked(pieces, { held: true }))
    check(answer.status === 413, `an endless body must be answered with 413, not ${answer.status}`)
    await checkRefusal(mount, answer, 'body-too-large')
  })
}
