import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRetakeError } from '@retake/core'
import { createRetake, type Retake } from '@retake/server'
import { toHandler } from '@retake/server/node'
import { FootageError, listFootage } from './footage/index.ts'
import { demoUser, importFootage } from './import-footage.ts'
import { type DemoOptions, readOptions, UsageError, usage } from './options.ts'
import { buildPage } from './serving/build-page.ts'
import { listen, PortError } from './serving/listen.ts'
import { openBrowser } from './serving/open-browser.ts'
import { loadPageFiles } from './serving/page-files.ts'
import { serveStudio } from './serving/serve-studio.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Faults that a person can mend: their message is all that is printed. */
const isMendable = (error: unknown): error is Error =>
  error instanceof FootageError ||
  error instanceof UsageError ||
  error instanceof PortError ||
  isRetakeError(error)

async function runDemo(options: DemoOptions): Promise<void> {
  const footage = listFootage(options.clips)
  const retake = createRetake({ authenticate: () => demoUser, dataFolder: options.data })
  await retake.start()
  const [job, pageFolder] = await Promise.all([importFootage(retake, footage), buildPage(root)])
  for (const { file, reason } of job.leftOut) say(`${file} is left out: ${reason.replace(/\.$/, '')}.`)
  const server = serveStudio(toHandler(retake), loadPageFiles(pageFolder, job.id))
  const port = await listen(server, { port: options.port, mayMove: options.portMayMove })
  endCleanly(retake, () => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${port}/`
  say(`“${job.title}”, ${job.clipsCount === 1 ? '1 clip' : `${job.clipsCount} clips`}: ${url}  (Ctrl-C ends)`)
  if (options.open) openBrowser(url)
}

/** On Ctrl-C and on a request to end: stop answering, leave running work to the next start, exit. */
function endCleanly(retake: Retake, stopServing: () => void): void {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    stopServing()
    await retake.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
}

try {
  const options = readOptions(process.argv.slice(2), root)
  if (options) await runDemo(options)
  else say(usage)
} catch (error) {
  if (!isMendable(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
