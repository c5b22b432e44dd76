import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { S3MediaOptions } from './index.ts'

/** A request as the script sees it; its body was read. */
export interface AskedOfS3 {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** What a server does that answers as a test wants it. */
export type S3Script = (asked: AskedOfS3, response: ServerResponse) => void

/** As secret as it can be in a test: no error may show it. */
export const scriptedCredentials = { accessKeyId: 'THE-KEY-ID', secretAccessKey: 'the-secret-key' }

/** Starts a server that follows a script until the test is over, and notes what it is asked. */
export async function scriptS3(
  script: S3Script,
): Promise<{ options: S3MediaOptions; asked: AskedOfS3[]; stop(): Promise<void> }> {
  const asked: AskedOfS3[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const seen = { method, url, headers, body: await text(request) }
    asked.push(seen)
    script(seen, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(stop)
  const options = {
    bucket: 'videos',
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: scriptedCredentials,
  }
  return { options, asked, stop }
}

/** Refuses a request as S3 does, with all that S3 says of a signature it does not accept. */
export function refuse(response: ServerResponse, status: number, code: string): void {
  const { accessKeyId } = scriptedCredentials
  response.writeHead(status, { 'content-type': 'application/xml', 'x-amz-request-id': 'R1' })
  response.end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message><AWSAccessKeyId>${accessKeyId}</AWSAccessKeyId><StringToSign>THE-STRING</StringToSign></Error>`,
  )
}
