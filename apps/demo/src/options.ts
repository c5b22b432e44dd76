import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface DemoOptions {
  /** Folder of footage. */
  clips: string
  /** Folder in which database and media are kept. */
  data: string
  port: number
  /** Whether another port may be taken when this one is in use. */
  portMayMove: boolean
  open: boolean
}

/** A command line that cannot be read; the message says what to do. */
export class UsageError extends Error {}

export const usage = `npm run demo -- [options]
  --clips FOLDER   videos to refine (default: the sample); job.json in it gives order, prompts and song
  --port NUMBER    where to listen on 127.0.0.1 (default: 4100, or the next free one)
  --data DIR       where database and media are kept (default: .retake)
  --no-open        do not open the browser`

const defaultPort = 4100

const options = {
  clips: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/**
 * Reads the command line; null when help is wanted.
 * @throws UsageError
 */
export function readOptions(args: string[], root: string): DemoOptions | null {
  const values = parse(args)
  if (values.help) return null
  return {
    clips: resolve(values.clips ?? `${root}/apps/demo/sample`),
    data: resolve(values.data ?? `${root}/.retake`),
    port: values.port === undefined ? defaultPort : readPort(values.port),
    portMayMove: values.port === undefined,
    open: !values['no-open'],
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new UsageError(`--port ${text} is not a port. Give a number from 1 to 65535.`)
}
