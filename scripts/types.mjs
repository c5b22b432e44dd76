/** Type-checks every workspace project, one after another; the first failure ends the run. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const projects = ['packages/core', 'packages/react', 'packages/server', 'apps/demo', 'apps/storybook']
for (const project of projects.filter((path) => existsSync(`${path}/tsconfig.json`))) {
  const { status } = spawnSync('node_modules/.bin/tsc', ['-p', project], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
