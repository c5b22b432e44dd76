/**
 * Runs every benchmark of `scripts/bench/`, one process each, and prints what it measured. A benchmark's last line is
 * JSON: a list of `{ name, ratio, limit }`; ratios are taken within one run, so that they hold on any machine.
 * `npm run bench -- parse` runs those whose file name contains "parse".
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const folder = 'scripts/bench'
const wanted = process.argv.slice(2)
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => /\.bench\.ts$/.test(file))
      .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
      .sort()
  : []

function measure(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', `${folder}/${file}`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const last = stdout.trim().split('\n').at(-1) ?? ''
  if (status !== 0 && !last.startsWith('[')) {
    process.stderr.write(`${file} failed:\n${stdout}${stderr}\n`)
    return [{ name: file, ratio: Number.NaN, limit: 0 }]
  }
  return JSON.parse(last)
}

let failed = 0
for (const file of files) {
  for (const { name, ratio, limit } of measure(file)) {
    const ok = ratio <= limit
    if (!ok) failed += 1
    const figures = `${ratio.toFixed(2).padStart(8)} × ${`(limit ${limit})`.padEnd(14)}`
    process.stdout.write(`${ok ? 'ok ' : 'NOT'} ${figures} ${name}\n`)
  }
}
if (files.length === 0) process.stdout.write('No benchmark matches.\n')
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1
