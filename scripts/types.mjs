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
const statuses = projects.map((project) => {
  const { status, error } = spawnSync('tsc', ['-p', project], { stdio: 'inherit' })
  if (error) throw new Error('tsc is not on the PATH: run this as `npm run types`.', { cause: error })
  return status
})
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
