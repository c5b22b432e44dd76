/** `npm run storybook`: the workshop on port 6006, or built with `npm run storybook -- build`. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const require = createRequire(resolve('apps/storybook/package.json'))
const manifest = require('storybook/package.json')
const bin = typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0]
const program = resolve(require.resolve('storybook/package.json'), '..', bin)
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
