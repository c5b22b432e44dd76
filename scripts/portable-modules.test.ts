import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g

/** Every module that a module loads from its own package, and every other module these name. */
function reach(entry: string): { own: Set<string>; others: Set<string> } {
  const own = new Set<string>()
  const others = new Set<string>()
  const visit = (path: string) => {
    if (own.has(path)) return
    own.add(path)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(importPattern)) {
      if (name.startsWith('.')) visit(resolve(dirname(path), name))
      else others.add(name)
    }
  }
  visit(resolve(entry))
  return { own, others }
}

test('finds what a module needs, through others and in Node itself', () => {
  const { own, others } = reach('packages/server/src/index.ts')
  expect(own.size).toBeGreaterThan(50)
  expect([...others].some((name) => name.startsWith('node:'))).toBe(true)
})

test.each([
  'packages/server/src/handler.ts',
  'packages/core/src/index.ts',
  'packages/core/src/client/index.ts',
])('%s needs nothing of Node, so it runs in a worker and in a page', (entry) => {
  const { own, others } = reach(entry)
  expect(own.size).toBeGreaterThan(5)
  expect([...others].filter((name) => name.startsWith('node:'))).toEqual([])
})
