import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

interface Found {
  file: string
  source: string
  flags: string
}

const files = globSync('packages/*/src/**/*.{ts,tsx}').filter(
  (file) => !/\.(test|test-kit|fixture)\.tsx?$/.test(file),
)

/** Every regular expression that is written as one; none is put together from text at run time. */
function regexpsOf(file: string): Found[] {
  const found: Found[] = []
  const { program } = parseSync(file, readFileSync(file, 'utf8'))
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier' && callee.name === 'RegExp')
        throw new Error(`${file} builds a regular expression from text, which nothing here can check.`)
    },
  }).visit(program)
  return found
}

test('no text makes a regular expression of the packages slow', { timeout: 300_000 }, () => {
  const regexps = files.flatMap(regexpsOf)
  expect(regexps.length).toBeGreaterThan(10)
  const slow = regexps.filter(
    ({ source, flags }) => checkSync(source, flags, { timeout: 60_000 }).status !== 'safe',
  )
  expect(slow).toEqual([])
})

test('finds a regular expression that is not linear', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
})
