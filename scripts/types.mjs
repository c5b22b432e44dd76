/** Type-checks every project of the workspace, one after another, and says which ones fail. */
import { spawnSync } from 'node:child_process'

const projects = [
  'packages/core',
  'packages/react',
  'packages/server',
  'apps/demo',
  'apps/storybook',
  'scripts',
]
const statuses = projects.map((project) => spawnSync('tsc', ['-p', project], { stdio: 'inherit' }).status)
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
