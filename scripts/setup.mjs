/** What a task needs from the machine: packages, ffmpeg, a browser. Runs on Node 20 without any package. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from './chromium.mjs'

const pnpm = 'pnpm@12.21.0'
const stamp = 'node_modules/.retake-install'
const manifests = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'packages/core/package.json',
  'packages/react/package.json',
  'packages/server/package.json',
  'apps/demo/package.json',
  'apps/storybook/package.json',
]

/** A fault that a person can mend: its message is all that is printed. */
export class SetupError extends Error {}

/** Runs pnpm of the version this workspace is made for. */
export function runPnpm(args, options = {}) {
  return spawnSync('npx', ['--yes', pnpm, ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    ...options,
  })
}

/** Installs the packages, unless what is installed came from the same lockfile and manifests. */
export function installDependencies() {
  const hash = createHash('sha256')
  for (const file of manifests) hash.update(readFileSync(file))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Installing packages (once, about a minute)…\n')
  const { status, stdout, stderr } = runPnpm(['install', '--frozen-lockfile'], {
    // pnpm asks before it rebuilds node_modules, and nobody may be there to answer.
    env: { ...process.env, CI: 'true' },
  })
  if (status !== 0) {
    const lines = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-20).join('\n')
    throw new SetupError(`The packages could not be installed.\n${lines}`)
  }
  writeFileSync(stamp, wanted)
}

/** Node 24, which the workspace installs for itself. */
export function installedNode() {
  const windows = process.platform === 'win32'
  const path = join('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')
  return existsSync(path) ? path : process.execPath
}

function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, file)))
}

const needs = {
  ffmpeg: {
    found: () => onPath('ffmpeg') && onPath('ffprobe'),
    message:
      'ffmpeg was not found. Install it (Debian, Ubuntu: apt-get install ffmpeg · macOS: brew install ffmpeg · Windows: winget install ffmpeg) and try again.',
  },
  chromium: {
    found: () => findChromium() !== null,
    message:
      'No Chromium was found for the browser tests. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chrome or Chromium, and try again.',
  },
}

function installWithApt(names) {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !onPath('apt-get')) return
  process.stderr.write(`Installing ${names.join(' and ')}…\n`)
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-q'], options)
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], options)
}

/** Makes sure that programs exist; on a CI machine that allows it, installs what is missing. */
export function requirePrograms(names) {
  const missing = () => names.filter((name) => !needs[name].found())
  if (missing().length > 0) installWithApt(missing())
  const still = missing()
  if (still.length > 0) throw new SetupError(still.map((name) => needs[name].message).join('\n'))
}
