import { check } from '../test-harness.ts'
import { clipLength, json, type MountTest } from './mount-test.ts'

type Test = (title: string, body: (test: MountTest) => Promise<void>) => void

/** Reads a stream until what was read contains `text`. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, text: string): Promise<void> {
  const decoder = new TextDecoder()
  let seen = ''
  while (!seen.includes(text)) {
    const { value, done } = await reader.read()
    check(!done, `the stream ended without ${text}: ${seen}`)
    seen += decoder.decode(value, { stream: true })
  }
}

/** The address of the first clip's video, as a path below the prefix. */
async function videoPath({ ask, baseUrl }: MountTest, jobId: string): Promise<string> {
  const { clips } = await (await ask(`/jobs/${jobId}/clips`)).json()
  const url = new URL(clips[0].video_url, baseUrl).href
  check(url.startsWith(`${baseUrl}/`), `the address of a video must lie below ${baseUrl}, not be ${url}`)
  return url.slice(baseUrl.length)
}

function checkLength(response: Response, bytes: number): void {
  const length = response.headers.get('content-length')
  check(length === null || length === String(bytes), `content-length must be ${bytes}, not ${length}`)
}

function describeEvents(test: Test): void {
  test('sends an event when it happens, not when the stream ends', async (mount) => {
    const jobId = await mount.createJob()
    const events = await mount.ask(`/jobs/${jobId}/events`)
    check(events.headers.get('content-type')?.startsWith('text/event-stream'), 'it must be an event stream')
    const reader = events.body!.getReader()
    await readUntil(reader, 'retry:')
    const wish = { clips: [{ clip_index: 0, instruction: 'make it brighter' }], batch_mode: 'sequential' }
    const batch = await mount.ask(`/jobs/${jobId}/clips/batch-regenerate`, json(wish))
    check(batch.status === 202, `batch-regenerate must answer 202, not ${batch.status}`)
    await readUntil(reader, '"status":"succeeded"')
    await reader.cancel()
  })
  test('ends the event stream of a client that has left', async (mount) => {
    const jobId = await mount.createJob()
    const leaving = new AbortController()
    const events = await mount.ask(`/jobs/${jobId}/events`, { signal: leaving.signal })
    await readUntil(events.body!.getReader(), 'retry:')
    const another = async () => {
      const response = await mount.ask(`/jobs/${jobId}/events`)
      await response.body?.cancel()
      return response.status
    }
    const status = await another()
    check(status === 429, `the only stream there may be is taken: 429, not ${status}`)
    leaving.abort()
    await mount.until(async () => (await another()) === 200)
  })
}

function describeMedia(test: Test): void {
  test('sends a video whole, and by HEAD its headers', async (mount) => {
    const path = await videoPath(mount, await mount.createJob())
    const whole = await mount.ask(path)
    check(whole.status === 200, `GET must answer 200, not ${whole.status}`)
    check(whole.headers.get('accept-ranges') === 'bytes', 'accept-ranges must be bytes')
    check(whole.headers.get('content-type') === 'video/mp4', 'content-type must be video/mp4')
    check(whole.headers.get('content-encoding') === null, 'a video must not be compressed')
    checkLength(whole, clipLength)
    check((await whole.bytes()).length === clipLength, 'every byte must arrive')
    const head = await mount.ask(path, { method: 'HEAD' })
    check(head.status === 200 && (await head.text()) === '', 'HEAD must answer 200 without a body')
    check(head.headers.get('etag') === whole.headers.get('etag'), 'HEAD must send the etag')
  })
  test('sends the one range that was asked for', async (mount) => {
    const path = await videoPath(mount, await mount.createJob())
    const whole = await (await mount.ask(path)).text()
    for (const [range, start, end] of [
      ['bytes=2-5', 2, 5],
      ['bytes=-10', clipLength - 10, clipLength - 1],
      ['bytes=70000-', 70_000, clipLength - 1],
    ] as const) {
      const part = await mount.ask(path, { headers: { range } })
      check(part.status === 206, `${range} must answer 206, not ${part.status}`)
      const sent = part.headers.get('content-range')
      check(sent === `bytes ${start}-${end}/${clipLength}`, `${range} must not be answered as ${sent}`)
      checkLength(part, end - start + 1)
      check((await part.text()) === whole.slice(start, end + 1), `${range} must give just these bytes`)
    }
  })
  test('refuses a range past the end and says how long the video is', async (mount) => {
    const path = await videoPath(mount, await mount.createJob())
    const beyond = await mount.ask(path, { headers: { range: `bytes=${clipLength}-` } })
    check(beyond.status === 416, `it must answer 416, not ${beyond.status}`)
    const sent = beyond.headers.get('content-range')
    check(sent === `bytes */${clipLength}`, `content-range must be "bytes */${clipLength}", not ${sent}`)
  })
  test('sends a video while it is still being read, and stops when the client leaves', async (mount) => {
    const path = await videoPath(mount, await mount.createJob())
    await mount.until(async () => mount.media.readers() === 0)
    mount.media.hold()
    const leaving = new AbortController()
    const video = await mount.ask(path, { signal: leaving.signal })
    const { value } = await video.body!.getReader().read()
    check(value && value.length > 0, 'the first bytes must arrive before the last are read')
    check(mount.media.readers() === 1, 'one reader must be at the video')
    leaving.abort()
    await mount.until(async () => mount.media.readers() === 0)
    check((await mount.ask('/health')).status === 200, 'the server must go on answering')
  })
}

export function describeStreams(test: Test): void {
  describeEvents(test)
  describeMedia(test)
}
