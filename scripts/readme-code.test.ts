import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Code blocks of a page that say which file they are: "```js examples/…". */
function quotedFiles(page: string): { path: string; code: string }[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/```\w+ (\S+\/\S+)\n([\s\S]*?)```/g)
  return [...blocks].map(([, path = '', code = '']) => ({ path, code }))
}

test('the code in the README is code that the examples run', () => {
  const quoted = quotedFiles('README.md')
  expect(quoted.length).toBeGreaterThan(0)
  for (const { path, code } of quoted) expect(readFileSync(path, 'utf8'), path).toContain(code)
})
