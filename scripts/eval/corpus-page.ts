/** The corpus as a page for people: `node scripts/eval/corpus-page.ts` writes docs/instructions.md. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CorpusCase } from '../../packages/core/src/instruction/corpus/case.ts'
import { corpora } from '../../packages/core/src/instruction/corpus/index.ts'

export const pagePath = fileURLToPath(new URL('../../docs/instructions.md', import.meta.url))

const cell = (text: string): string => text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')

const outcome = ({ clips, tells, like }: CorpusCase): string => {
  const named = clips.length === 0 ? 'changes nothing' : `clips ${clips.join(', ')}`
  return `${named}${like === undefined ? '' : `, like clip ${like}`}${tells === undefined ? '' : ` (${tells})`}`
}

const row = (one: CorpusCase): string => {
  const where = [one.about, one.selected && `${one.selected.join(', ')} selected`].filter(Boolean).join('; ')
  return `| ${cell(one.say)} | ${where} | ${outcome(one)} | ${cell(one.changes?.join(', ') ?? '')} |`
}

/** Every phrase the parser answers for, by family. */
export const corpusPage = (): string => {
  const total = corpora.reduce((sum, { cases }) => sum + cases.length, 0)
  const families = corpora.map(
    ({ family, cases }) =>
      `## ${family[0]!.toUpperCase()}${family.slice(1)}\n\n| said | where | result | changes |\n| --- | --- | --- | --- |\n${cases.map(row).join('\n')}\n`,
  )
  return `# What Retake understands\n\nWritten from the ${total} phrases of \`packages/core/src/instruction/corpus\`, which are also its test. “Where” names the\nvideo of the corpus, a video of six clips when empty, and what is selected.\n\n${families.join('\n')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(pagePath, corpusPage())
