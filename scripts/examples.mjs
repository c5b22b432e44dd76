/**
 * Installs the packed packages into a copy of each example, as a host would with npm, then starts or builds it and
 * speaks to it. `examples.mjs koa next` does so with these alone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkServer } from './example-checks.mjs'
import { packPackages } from './pack.mjs'
import { packageNames } from './packages.mjs'

const footage = resolve('apps/demo/sample')
const examples = {
  node: (folder) => serve(folder, [join(footage, 'clip-1.mp4'), join(footage, 'clip-2.mp4')]),
  express: (folder) => serve(folder, []),
  fastify: (folder) => serve(folder, []),
  hono: (folder) => serve(folder, []),
  koa: (folder) => serve(folder, []),
  next: serveRoutes,
  'vite-react': build,
  'vite-react with React 18.3': build,
}
/** The same example with other versions of what it depends on. */
const variants = {
  'vite-react with React 18.3': {
    of: 'vite-react',
    versions: {
      react: '~18.3.1',
      'react-dom': '~18.3.1',
      '@types/react': '^18.3.0',
      '@types/react-dom': '^18.3.0',
    },
  },
}
/** Dependencies that a check does not need. */
const spared = { next: ['next', 'react', 'react-dom'] }

function npm(args, cwd) {
  const run = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  if (run.status !== 0) throw new Error(`npm ${args.join(' ')} failed.\n${run.stdout}${run.stderr}`)
}

/** A copy of an example whose @retake packages are the tarballs, also below each other. */
function install(name, tarballs) {
  const { of: example, versions } = variants[name] ?? { of: name, versions: {} }
  const folder = mkdtempSync(join(tmpdir(), `retake-example-${example}-`))
  cpSync(`examples/${example}`, folder, { recursive: true })
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const local = Object.fromEntries(
    packageNames.map((short) => [`@retake/${short}`, `file:${tarballs[short]}`]),
  )
  for (const id of Object.keys(manifest.dependencies)) {
    if (spared[name]?.includes(id)) delete manifest.dependencies[id]
    else manifest.dependencies[id] = local[id] ?? versions[id] ?? manifest.dependencies[id]
  }
  for (const id of Object.keys(manifest.devDependencies ?? {}))
    manifest.devDependencies[id] = versions[id] ?? manifest.devDependencies[id]
  const indirect = Object.entries(local).filter(([id]) => !(id in manifest.dependencies))
  writeFileSync(path, JSON.stringify({ ...manifest, overrides: Object.fromEntries(indirect) }, null, 2))
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  return folder
}

/** Serves the exports of a Next route without Next: its build would take longer than all other examples together. */
function serveRoutes(folder) {
  writeFileSync(
    join(folder, 'server.mjs'),
    `import { createServer } from 'node:http'
    import { toHandler } from '@retake/server/node'
    import * as route from './app/api/v1/[...path]/route.js'
    const handle = (request) => route[request.method](request)
    createServer(toHandler({ handle })).listen(Number(process.env.PORT), () => console.log('listening'))`,
  )
  return serve(folder, [])
}

/** Starts a server example on a free port and hands its address to the checks. */
async function serve(folder, args) {
  const port = 30_000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, ['server.mjs', ...args], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
  })
  let output = ''
  const listening = new Promise((resolve, reject) => {
    const read = (data) => {
      output += data
      if (output.includes('listening')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => reject(new Error(`It ended with ${code}.\n${output}`)))
  })
  try {
    await listening
    const jobId = /^job (\S+)/m.exec(output)?.[1] ?? null
    return await checkServer(`http://127.0.0.1:${port}/api/v1`, jobId)
  } finally {
    child.removeAllListeners('exit')
    child.kill('SIGKILL')
  }
}

/** The built page, and the page as a server renders it. */
function build(folder) {
  npm(['run', 'build'], folder)
  const html = readFileSync(join(folder, 'dist/index.html'), 'utf8')
  if (!existsSync(join(folder, 'dist/assets'))) throw new Error('The build wrote no assets.')
  if (/<style|<script(?![^>]*\bsrc=)/.test(html))
    throw new Error('The built page carries inline style or script.')
  renderOnServer(folder)
  return ['builds and type-checks, renders on a server, nothing inline']
}

function renderOnServer(folder) {
  npm(['exec', '--', 'vite', 'build', '--ssr', 'src/app.tsx', '--outDir', 'server'], folder)
  const script = `import { createElement } from 'react'
    import { renderToString } from 'react-dom/server'
    import { App } from './server/app.js'
    console.log(renderToString(createElement(App, { jobId: 'none' })))`
  writeFileSync(join(folder, 'render.mjs'), script)
  const run = spawnSync(process.execPath, ['render.mjs'], { cwd: folder, encoding: 'utf8' })
  if (!run.stdout.includes('class="rt-root"'))
    throw new Error(`The studio does not render on a server.\n${run.stderr}`)
  if (/\sstyle=|<style|<script/.test(run.stdout)) throw new Error('The rendered studio carries inline style.')
}

const tarballs = packPackages()
let failed = false
const wanted = process.argv.slice(2)
for (const [name, check] of Object.entries(examples)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  let folder
  try {
    folder = install(name, tarballs)
    for (const line of await check(folder)) process.stdout.write(`${name}: ${line}\n`)
  } catch (error) {
    failed = true
    process.stdout.write(`${name} fails: ${error.message}\n`)
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}
process.exit(failed ? 1 : 0)
