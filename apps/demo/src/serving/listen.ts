import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A port that cannot be had; the message says what to do. */
export class PortError extends Error {}

interface ListenOptions {
  port: number
  /** Whether to take the next free port when this one is in use. */
  mayMove: boolean
}

const attempts = 20

/**
 * Listens on 127.0.0.1 and returns the port it got.
 * @throws PortError when the port is in use, or not allowed.
 */
export async function listen(server: Server, { port, mayMove }: ListenOptions): Promise<number> {
  for (let candidate = port; candidate < port + attempts && candidate <= 65_535; candidate += 1) {
    const code = await tryPort(server, candidate)
    if (code === null) return (server.address() as AddressInfo).port
    if (code !== 'EADDRINUSE')
      throw new PortError(`Port ${candidate} cannot be used (${code}). Choose one with --port.`)
    if (!mayMove) throw new PortError(`Port ${candidate} is in use. Choose another with --port.`)
  }
  throw new PortError(`Ports ${port} to ${port + attempts - 1} are in use. Choose one with --port.`)
}

function tryPort(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      resolve(null)
    })
  })
}
