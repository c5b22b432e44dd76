/**
 * `npm run <task>` on a machine with only Node 20.19+ and npm: installs the packages if they are not there, checks
 * for the programs the task needs, and runs the task with the Node the workspace brought along.
 */
import { spawn } from 'node:child_process'
import { delimiter, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies, installedNode, requirePrograms, SetupError } from './setup.mjs'

const tasks = {
  demo: { script: 'apps/demo/src/main.ts', programs: ['ffmpeg'] },
  test: { script: 'scripts/test.mjs', programs: ['ffmpeg', 'chromium'] },
  storybook: { script: 'scripts/storybook.mjs', programs: [] },
  build: { script: 'scripts/build.mjs', programs: [] },
  bench: { script: 'scripts/bench.mjs', programs: ['ffmpeg'] },
  eval: { script: 'scripts/eval.mjs', programs: [] },
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupError(
    `Retake needs Node 20.19 or newer to start; this is ${process.versions.node}. Install a newer one and try again.`,
  )
}

function start(task, args) {
  const node = resolve(installedNode())
  const path = [dirname(node), resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
  // Sources run as they are; compiled once, every later start takes half as long.
  const cache = resolve('node_modules/.cache/retake/compiled')
  const env = { NODE_COMPILE_CACHE: cache, ...process.env, PATH: path }
  const child = spawn(node, [task.script, ...args], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    // Ended by a signal that a person or a supervisor sent: that is how a server is stopped, not a failure.
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  })
}

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'))
const [name = '', ...args] = process.argv.slice(2)
try {
  checkNode()
  const task = tasks[name]
  if (!task) throw new SetupError(`There is no task "${name}". Tasks: ${Object.keys(tasks).join(', ')}.`)
  installDependencies()
  requirePrograms(task.programs)
  start(task, args)
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
