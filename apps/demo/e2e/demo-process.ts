import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

export interface DemoProcess {
  /** "http://127.0.0.1:4567" */
  origin: string
  child: ChildProcess
  log(): string
  /** Ends it and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

interface StartOptions {
  clips: string
  data: string
  port: number
}

/** Starts the demo as `npm run demo` does and waits until it answers. */
export async function startDemo({ clips, data, port }: StartOptions): Promise<DemoProcess> {
  const args = [
    'apps/demo/src/main.ts',
    '--clips',
    clips,
    '--data',
    data,
    '--port',
    String(port),
    '--no-open',
  ]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (log += data))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const origin = `http://127.0.0.1:${port}`
  while (!(await answers(origin))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The demo ended:\n${log}`)
    await wait(25)
  }
  return {
    origin,
    child,
    log: () => log,
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      return await ended
    },
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/v1/health`)).ok
  } catch {
    return false
  }
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
