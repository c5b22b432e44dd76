/**
 * Builds the packages to `dist/`: JavaScript by tsup, declarations by tsc, stylesheets as they are.
 * Also keeps `publishConfig.exports` of each manifest in step with its `exports`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'tsup'
import { bundleStyles } from './bundle-styles.mjs'
import { entriesOf, packageNames, publishedExports, readManifest } from './packages.mjs'

function updateManifest(name) {
  const manifest = readManifest(name)
  const wanted = { access: 'public', exports: publishedExports(name) }
  if (JSON.stringify(manifest.publishConfig) === JSON.stringify(wanted)) return
  const next = { ...manifest, publishConfig: wanted }
  writeFileSync(`packages/${name}/package.json`, `${JSON.stringify(next, null, 2)}\n`)
}

async function buildScripts(name) {
  const entries = entriesOf(name).filter((entry) => !entry.isStyle)
  await build({
    config: false,
    silent: true,
    entry: Object.fromEntries(
      entries.map(({ source, built }) => [
        built.replace('./dist/', '').replace(/\.js$/, ''),
        `packages/${name}/${source}`,
      ]),
    ),
    outDir: `packages/${name}/dist`,
    tsconfig: `packages/${name}/tsconfig.json`,
    format: ['esm'],
    target: 'es2023',
    platform: name === 'server' ? 'node' : 'neutral',
    // `node:sqlite` exists only with its prefix.
    removeNodeProtocol: false,
    splitting: true,
    treeshake: false,
    sourcemap: true,
    clean: true,
    external: [/^@retake\//, ...externals(name)],
    // A bundler drops the directives of the modules it joins; the whole package runs on the client.
    banner: name === 'react' ? { js: "'use client'" } : {},
  })
}

function externals(name) {
  const { dependencies = {}, peerDependencies = {} } = readManifest(name)
  return Object.keys({ ...dependencies, ...peerDependencies }).map((id) => new RegExp(`^${id}(/|$)`))
}

function buildDeclarations(name) {
  const { status, stdout } = spawnSync(
    'node_modules/.bin/tsc',
    ['-p', `packages/${name}/tsconfig.build.json`],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The declarations of @retake/${name} do not build.\n${stdout}`)
  for (const file of declarationFiles(`packages/${name}/dist`)) {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+)\.tsx?(['"])/g, '$1.js$2'))
  }
}

function declarationFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.d.ts') && !file.endsWith('.css.d.ts'))
    .map((file) => join(folder, file))
}

function buildStyles(name) {
  for (const { source, built } of entriesOf(name).filter((entry) => entry.isStyle)) {
    const target = `packages/${name}/${built}`
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bundleStyles(`packages/${name}/${source}`))
    writeFileSync(`${target}.d.ts`, 'export {}\n')
  }
}

async function buildPackage(name) {
  updateManifest(name)
  rmSync(`packages/${name}/dist`, { recursive: true, force: true })
  await buildScripts(name)
  buildStyles(name)
  buildDeclarations(name)
}

for (const name of packageNames) {
  try {
    await buildPackage(name)
    process.stdout.write(`built @retake/${name}\n`)
  } catch (error) {
    process.stderr.write(`@retake/${name} does not build: ${error.message}\n`)
    process.exit(1)
  }
}
