/**
 * Builds the packages to `dist/`: JavaScript by tsup, declarations by tsc, stylesheets as they are.
 * Also keeps `publishConfig.exports` of each manifest in step with its `exports`. `build.mjs react` builds only that.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/**
 * One file per module, not one per entry: a host's bundler then leaves out each module it does not need, lexicons
 * included, which it could not tell apart inside one file.
 */
async function buildScripts(name) {
  await build({
    config: false,
    silent: true,
    bundle: false,
    entry: Object.fromEntries(
      sourcesOf(name).map((file) => [
        file.replace(/^src\//, '').replace(/\.tsx?$/, ''),
        `packages/${name}/${file}`,
      ]),
    ),
    outDir: `packages/${name}/dist`,
    tsconfig: `packages/${name}/tsconfig.json`,
    format: ['esm'],
    target: 'es2023',
    platform: name === 'server' ? 'node' : 'neutral',
    // `node:sqlite` exists only with its prefix.
    removeNodeProtocol: false,
    splitting: false,
    treeshake: false,
    sourcemap: true,
    clean: true,
    // The whole package runs on the client; a bundler reads this per module.
    banner: name === 'react' ? { js: "'use client'" } : {},
  })
  pointAtBuild(name, (file) => file.endsWith('.js'))
}

/** What is shipped: the sources that tsconfig.build.json does not exclude. */
function sourcesOf(name) {
  const cwd = `packages/${name}`
  const { exclude = [] } = JSON.parse(readFileSync(`${cwd}/tsconfig.build.json`, 'utf8'))
  return globSync(['src/**/*.ts', 'src/**/*.tsx'], { cwd, exclude: ['src/**/*.d.ts', ...exclude] }).sort()
}

function buildDeclarations(name) {
  const { status, stdout } = spawnSync(
    'node_modules/.bin/tsc',
    ['-p', `packages/${name}/tsconfig.build.json`],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The declarations of @retake/${name} do not build.\n${stdout}`)
  pointAtBuild(name, (file) => file.endsWith('.d.ts') && !file.endsWith('.css.d.ts'))
}

/** Relative imports name sources ("./x.ts"); in the build they have to name scripts ("./x.js"). */
function pointAtBuild(name, isWanted) {
  const folder = `packages/${name}/dist`
  for (const file of readdirSync(folder, { recursive: true }).filter(isWanted)) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.tsx?(['"])/g, '$1.js$2'))
  }
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

const wanted = process.argv.slice(2)
for (const name of packageNames.filter((known) => wanted.length === 0 || wanted.includes(known))) {
  try {
    await buildPackage(name)
    process.stdout.write(`built @retake/${name}\n`)
  } catch (error) {
    process.stderr.write(`@retake/${name} does not build: ${error.message}\n`)
    process.exit(1)
  }
}
