import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpFault } from './fault-script.fixture.ts'
import { sendOutput } from './send-output.fixture.ts'
import {
  type Generation,
  type SimulatedGenerations,
  type SimulationOptions,
  simulateGenerations,
} from './simulated-generations.fixture.ts'

/** A video provider over HTTP on this machine that follows a script. */
export interface ProviderSimulator extends Pick<SimulatedGenerations, 'bills' | 'cancelled'> {
  origin: string
  /** Submissions that arrived, also those that came to nothing. */
  submissions: readonly { reference: string; atMs: number }[]
  /** Requests that reached what lies inside the private network. */
  reachedInside: readonly string[]
  /** What a regeneration came to over all its attempts: bills less credits. */
  billed(regenerationUid: string): number
  /** Generations that were started and stayed on the bill, by regeneration. */
  started(regenerationUid: string): number
  close(): Promise<void>
}

/** Starts a {@link ProviderSimulator} on a free port. */
export async function startProviderSimulator(options: SimulationOptions = {}): Promise<ProviderSimulator> {
  const generations = simulateGenerations(options)
  const { bills, cancelled } = generations
  const submissions: { reference: string; atMs: number }[] = []
  const reachedInside: string[] = []
  const inside = await listen((request, response) => {
    reachedInside.push(request.url ?? '')
    response.end('secret')
  })
  const insideUrl = `${inside.origin}/secret.mp4`
  const server = await listen((request, response, origin) => {
    const url = new URL(request.url ?? '/', origin)
    const reference = url.searchParams.get('client_reference')
    if (request.method === 'POST') {
      submissions.push({ reference: String(request.headers['idempotency-key']), atMs: Date.now() })
      return submit(generations, request, response)
    }
    const [, resource, id = ''] = url.pathname.split('/')
    const found = generations.find(reference === null ? { id } : { reference })
    if (found === undefined) return answerFault(response, { status: 404 })
    if (resource === 'outputs') return sendOutput(response, found, insideUrl)
    if (reference !== null) return answer(response, 200, { id: found.id })
    if (request.method === 'DELETE') generations.stop(found)
    const outputUrl =
      found.output === 'inside' ? insideUrl : `${origin}/outputs/${found.id}/${found.outputReads}.mp4`
    return report(generations, found, { response, outputUrl })
  })
  const of = (uid: string) => bills.filter(({ reference }) => reference.startsWith(`${uid}.`))
  return {
    origin: server.origin,
    bills,
    cancelled,
    submissions,
    reachedInside,
    billed: (uid) => of(uid).reduce((sum, { micros }) => sum + micros, 0),
    started: (uid) => of(uid).reduce((sum, { micros }) => sum + Math.sign(micros), 0),
    close: async () => void (await Promise.all([server.close(), inside.close()])),
  }
}

/** Tells the prompt before the body, so that a script can break the connection before the body is read. */
const promptHeader = 'x-prompt'

/** `fetch` for a generator that talks to a simulator. */
export const simulatorFetch: typeof fetch = (input, init = {}) => {
  const headers = new Headers(init.headers)
  if (typeof init.body === 'string') {
    const { prompt } = JSON.parse(init.body) as { prompt: string }
    headers.set(promptHeader, encodeURIComponent(prompt))
  }
  return fetch(input, { ...init, headers })
}

async function submit(
  generations: SimulatedGenerations,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  const prompt = decodeURIComponent(String(request.headers[promptHeader]))
  const step = generations.nextSubmit(prompt)
  if (step === 'drop-before-read') return void request.socket.destroy()
  if (step === 'hang-before-read') return
  for await (const _ of request);
  if (typeof step === 'object') return answerFault(response, step)
  const { id } = generations.begin(String(request.headers['idempotency-key']), prompt)
  if (step === 'drop-after-accept') return void request.socket.destroy()
  if (step === 'hang-after-accept') return
  if (step === 'error-after-accept') return answerFault(response, { status: 500 })
  return answer(response, 202, { id })
}

/** Answers a question about a generation, or a wish to stop it. */
function report(
  generations: SimulatedGenerations,
  generation: Generation,
  { response, outputUrl }: { response: ServerResponse; outputUrl: string },
): unknown {
  const { id, state } = generation
  const show = (status: string, more = {}) => answer(response, 200, { id, status, ...more })
  if (state === 'cancelled') return show('cancelled', { billed: false })
  const step = generations.nextPoll(generation)
  if (step === 'drop') return void response.socket?.destroy()
  if (step === 'hang') return
  if (step === 'forget') return answerFault(response, { status: 404 })
  if (step === 'queued') return show('queued')
  if (step === 'complete')
    return show('completed', {
      output_url: outputUrl,
      model: 'simulated-1',
      cost: generations.priceMicros / 1_000_000,
    })
  if ('progress' in step) return show('processing', { progress: step.progress })
  if ('status' in step) return answerFault(response, step)
  generations.fail(generation, step.billed)
  return show('failed', { code: step.fail, billed: step.billed })
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function answerFault(response: ServerResponse, { status, retryAfter, code = 'error' }: HttpFault): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
  answer(response, status, { code })
}

type Handle = (request: IncomingMessage, response: ServerResponse, origin: string) => unknown

async function listen(handle: Handle) {
  let origin = ''
  const server = createServer((request, response) => void handle(request, response, origin))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
