/** Runs every `*.eval.ts` of `scripts/eval/`: each prints its table and fails below its committed floor. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const folder = 'scripts/eval'
const files = readdirSync(folder).filter((file) => file.endsWith('.eval.ts'))
const results = files.map(
  (file) =>
    spawnSync(process.execPath, [`${folder}/${file}`, ...process.argv.slice(2)], { stdio: 'inherit' }).status,
)
process.exitCode = files.length > 0 && results.every((status) => status === 0) ? 0 : 1
