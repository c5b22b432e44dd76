/** `npm run storybook`: the workshop on port 6006, or built with `npm run storybook -- build`. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const installed = resolve('apps/storybook/node_modules/storybook')
const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
const program = join(installed, typeof bin === 'string' ? bin : Object.values(bin)[0])
const [command = 'dev', ...rest] = process.argv.slice(2)
const defaults = command === 'dev' ? ['-p', '6006', '--host', '127.0.0.1'] : ['-o', 'storybook-static']

const child = spawn(process.execPath, [program, command, ...defaults, '--disable-telemetry', ...rest], {
  cwd: 'apps/storybook',
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => {
  process.exitCode = code ?? 0
})
