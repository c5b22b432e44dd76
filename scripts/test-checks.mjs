/** The checks of `npm test`, in the order in which they run: cheap and telling ones first. */
const node = process.execPath
const vitest = (...projects) => ['vitest', 'run', ...projects.flatMap((name) => ['--project', name])]

export const testChecks = [
  { id: 'lint', name: 'format and lint', command: ['biome', 'check', '--diagnostic-level=error', '.'] },
  { id: 'types', name: 'types', command: [node, 'scripts/types.mjs'] },
  { id: 'build', name: 'build', command: [node, 'scripts/build.mjs'] },
  { id: 'pack', name: 'published packages', command: [node, 'scripts/pack.mjs'] },
  { id: 'surface', name: 'public surface', command: [node, 'scripts/api-surface.mjs', '--check'] },
  { id: 'unused', name: 'unused code', command: ['knip'] },
  { id: 'size', name: 'bundle sizes', command: ['size-limit'] },
  { id: 'unit', name: 'unit and conformance tests', tests: true, command: vitest('unit') },
  { id: 'browser', name: 'browser tests', tests: true, command: vitest('browser') },
  {
    id: 'stories',
    name: 'stories',
    tests: true,
    command: ['vitest', 'run', '--config', 'apps/storybook/vitest.config.ts'],
  },
  { id: 'eval', name: 'language scores', command: [node, 'scripts/eval.mjs'] },
  { id: 'examples', name: 'example hosts', command: [node, 'scripts/examples.mjs'] },
  { id: 'e2e', name: 'whole loop', tests: true, command: vitest('e2e') },
]
