import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the generator in docs/generators.md is the file that the provider tests run and tsc checks', () => {
  const guide = readFileSync('docs/generators.md', 'utf8')
  const shown = /<!-- httpGenerator -->\n```ts\n([\s\S]*?)```/.exec(guide)?.[1]
  expect(shown).toBe(readFileSync('packages/server/src/testing/provider/http-generator.fixture.ts', 'utf8'))
})
