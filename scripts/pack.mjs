/** Packs every package as it would be published and holds the tarballs to publint and attw. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { packageNames } from './packages.mjs'
import { runPnpm } from './setup.mjs'

/** Where the tarballs lie: `retake-core-….tgz` and so on. */
export const tarballFolder = resolve('node_modules/.cache/retake/tarballs')

/** Packs the packages and returns the path of each tarball by package name. */
export function packPackages() {
  rmSync(tarballFolder, { recursive: true, force: true })
  mkdirSync(tarballFolder, { recursive: true })
  for (const name of packageNames) {
    const packed = runPnpm(['pack', '--pack-destination', tarballFolder], { cwd: `packages/${name}` })
    if (packed.status !== 0)
      throw new Error(`@retake/${name} could not be packed.\n${packed.stdout}${packed.stderr}`)
  }
  const files = readdirSync(tarballFolder)
  return Object.fromEntries(
    packageNames.map((name) => [
      name,
      resolve(
        tarballFolder,
        files.find((file) => file.startsWith(`retake-${name}-`)),
      ),
    ]),
  )
}

function check(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return true
  process.stdout.write(`${command} ${args.join(' ')}\n${stdout}${stderr}\n`)
  return false
}

if (import.meta.main ?? process.argv[1]?.endsWith('pack.mjs')) {
  const tarballs = packPackages()
  const results = packageNames.flatMap((name) => [
    check('publint', ['run', '--strict', '--pack=false', tarballs[name]]),
    check('attw', ['--profile', 'esm-only', '--exclude-entrypoints', 'styles.css', '--', tarballs[name]]),
  ])
  if (results.includes(false)) process.exit(1)
  process.stdout.write(`${packageNames.length} packages: publint and attw find nothing\n`)
}
