/** What reading an instruction costs, as a multiple of splitting its text at white space. */

import { corpora } from '../../packages/core/src/instruction/corpus/index.ts'
import { parseInstruction } from '../../packages/core/src/instruction/index.ts'
import { readRows } from '../eval/data.ts'
import type { Bench } from './types.ts'

const clips = Array.from({ length: 6 }, (_, index) => ({
  index,
  startSeconds: index * 5,
  endSeconds: index * 5 + 5,
}))

const shared = (file: string, field: string): string[] =>
  (readRows<Record<string, string>>(file) ?? []).map((row) => row[field] ?? '')

const cpuMicros = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Median over interleaved rounds of CPU time, parser against split. */
const ratioOver = (texts: readonly string[], rounds: number): number => {
  let kept = 0
  const split = (): void => {
    for (let i = 0; i < 40; i++) for (const text of texts) kept += text.split(/\s+/).length
  }
  const parse = (): void => {
    for (let i = 0; i < 10; i++)
      for (const text of texts) kept += parseInstruction(text, { clips }).targets.length
  }
  for (let i = 0; i < 20; i++) {
    split()
    parse()
  }
  const ratios = Array.from({ length: rounds }, () => {
    const base = cpuMicros(split) / 4
    return cpuMicros(parse) / base
  })
  return kept > 0 ? median(ratios) : Number.NaN
}

const bench = (name: string, texts: readonly string[]): Bench => ({
  name: `parseInstruction against split: ${name}`,
  limit: 8,
  run: async () => ({ ratio: ratioOver(texts, 61), detail: `${texts.length} texts` }),
})

export const benches: Bench[] = [
  bench(
    'own corpus',
    corpora.flatMap(({ cases }) => cases.map(({ say }) => say)),
  ),
  bench('slide requests', shared('pptc_slides.dev.jsonl', 'instruction')),
  bench('image edits', shared('i2ebench.dev.jsonl', 'diverse').slice(0, 400)),
].filter(({ name }) => name.endsWith('corpus') || readRows('pptc_slides.dev.jsonl') !== null)
