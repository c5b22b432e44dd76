import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { corpusPage, pagePath } from './corpus-page.ts'

it('the page about instructions shows the corpus as it is (else run scripts/eval/corpus-page.ts)', () => {
  expect(readFileSync(pagePath, 'utf8')).toBe(corpusPage())
})
