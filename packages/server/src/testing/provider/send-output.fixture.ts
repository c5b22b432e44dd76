import type { ServerResponse } from 'node:http'
import { clipBytes } from '../byte-media.ts'
import type { Generation } from './simulated-generations.fixture.ts'

/** Sends what stands at the address of a result; a video is one that {@link byteInspector} takes. */
export function sendOutput(response: ServerResponse, generation: Generation, insideUrl: string): void {
  const { prompt, output } = generation
  const bytes = clipBytes(prompt)
  generation.outputReads += 1
  if (typeof output === 'object' && generation.outputReads <= output.expired)
    return void response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error>Expired</Error>')
  if (output === 'redirect') return void response.writeHead(302, { location: insideUrl }).end()
  response.setHeader('content-type', 'video/mp4')
  if (output === 'empty') return void response.end()
  if (output === 'error-page') return void response.end('<!doctype html><title>Bad Gateway</title>')
  if (output === 'endless') return void sendWithoutEnd(response, bytes)
  if (output !== 'truncated') return void response.end(bytes)
  response.setHeader('content-length', bytes.byteLength * 2)
  response.write(bytes, () => response.destroy())
}

function sendWithoutEnd(response: ServerResponse, bytes: Uint8Array): void {
  const more = () => {
    while (!response.destroyed && response.write(bytes));
  }
  response.on('drain', more)
  more()
}
