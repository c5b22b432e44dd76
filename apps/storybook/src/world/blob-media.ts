type Handle = (request: Request) => Promise<Response>

const mediaAddress = /"(\/api\/v1\/media\/[^"]+)"/g

/**
 * Lets `<video>` and `<img>` show media of a server that runs in the page: every media address in an answer or an
 * event is replaced by a blob of the same bytes. Each object is read once.
 */
export function withBlobMedia(handle: Handle, origin: string): Handle {
  const blobs = new Map<string, Promise<string>>()

  const blobOf = (address: string) => {
    const { pathname } = new URL(address, origin)
    const known = blobs.get(pathname)
    if (known) return known
    const blob = handle(new Request(new URL(address, origin))).then(async (response) => {
      if (!response.ok) throw new Error(`Media answered ${response.status}.`)
      return URL.createObjectURL(await response.blob())
    })
    blobs.set(pathname, blob)
    return blob
  }

  const replaceIn = async (text: string) => {
    const addresses = [...new Set([...text.matchAll(mediaAddress)].map(([, address = '']) => address))]
    const found = new Map<string, string>()
    for (const address of addresses) found.set(address, await blobOf(address))
    return text.replace(mediaAddress, (whole, address: string) => {
      const blob = found.get(address)
      return blob ? `"${blob}"` : whole
    })
  }

  return async (request) => {
    const response = await handle(request)
    const type = response.headers.get('content-type') ?? ''
    const { status, headers } = response
    if (type.includes('json'))
      return new Response(await replaceIn(await response.text()), { status, headers })
    if (type.includes('event-stream') && response.body) {
      return new Response(replaceInEvents(response.body, replaceIn), { status, headers })
    }
    return response
  }
}

/** Replaces event by event: an event ends with an empty line. */
function replaceInEvents(body: ReadableStream<Uint8Array>, replaceIn: (text: string) => Promise<string>) {
  let rest = ''
  const encoder = new TextEncoder()
  const byEvent = new TransformStream<string, Uint8Array>({
    async transform(chunk, controller) {
      const events = (rest + chunk).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) controller.enqueue(encoder.encode(`${await replaceIn(event)}\n\n`))
    },
  })
  return body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(byEvent)
}
