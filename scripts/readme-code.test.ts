import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseInstruction } from '../packages/core/src/index.ts'

/** Code blocks of a page that say which file they are: "```js examples/…". */
function quotedFiles(page: string): { path: string; code: string }[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/```\w+ (\S+\/\S+)\n([\s\S]*?)```/g)
  return [...blocks].map(([, path = '', code = '']) => ({ path, code }))
}

test.each(['README.md', 'docs/mounting.md', 'docs/beyond-one-machine.md'])(
  'the code in %s is code that runs',
  (page) => {
    const quoted = quotedFiles(page)
    expect(quoted.length).toBeGreaterThan(0)
    for (const { path, code } of quoted) expect(readFileSync(path, 'utf8'), path).toContain(code)
  },
)

test('the code in the README of the core understands what it says it does', () => {
  const page = readFileSync('packages/core/README.md', 'utf8')
  const code = /```js\n([\s\S]*?)```/.exec(page)?.[1]?.replace(/^import .*$/m, '') ?? ''
  const run = new Function('parseInstruction', `${code}; return targets`)
  const targets = run(parseInstruction) as ReturnType<typeof parseInstruction>['targets']
  expect(targets.map(({ clipIndex, instruction }) => [clipIndex, instruction])).toEqual([
    [1, 'make it brighter'],
    [3, 'make it brighter'],
  ])
})
