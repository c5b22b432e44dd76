import { parseInstruction } from '../../../packages/core/src/instruction/index.ts'
import { readRows } from '../data.ts'
import type { EvalSet } from '../types.ts'

interface Row {
  input: string
  model: string
  gold: { text: string; resolution: { value?: string; offset?: string; relativeTo?: string } }[]
}

const count = 130

/** The clip number a gold ordinal means among `count`, or undefined for what depends on a cursor. */
const wanted = ({ resolution }: Row['gold'][number]): number | undefined => {
  const value = resolution.value ?? ''
  if (value.startsWith('end')) return count + Number(value.slice(3))
  return /^\d+$/.test(value) ? Number(value) : undefined
}

/** Ordinals said alone, as "brighten the eleventh clip". */
export const positions: EvalSet = {
  name: 'recognizers ordinals',
  run() {
    const rows = readRows<Row>('recognizers_number_en.dev.jsonl')
    if (!rows) return null
    const clips = Array.from({ length: count }, (_, index) => ({ index }))
    const cases = rows
      .filter((row) => row.model === 'ordinal')
      .flatMap((row) => row.gold)
      .map((gold) => ({ text: gold.text.replace(/^the /, ''), number: wanted(gold) }))
      .filter(
        (one): one is { text: string; number: number } => one.number !== undefined && one.number <= count,
      )
    const misses = cases.filter(({ text, number }) => {
      const { targets } = parseInstruction(`brighten the ${text}${/one$/.test(text) ? '' : ' clip'}`, {
        clips,
      })
      return targets.map((target) => target.clipIndex + 1).join() !== String(number)
    })
    return [
      {
        name: 'recognizers ordinals',
        correct: cases.length - misses.length,
        total: cases.length,
        misses: misses.map((one) => `${one.text} = ${one.number}`),
      },
    ]
  },
}
