import { type InstructionContext, parseInstruction } from '../../../packages/core/src/instruction/index.ts'
import { readJson, readRows } from '../data.ts'
import type { EvalSet } from '../types.ts'

interface Row {
  id: string
  ctx: string
  text: string
  selection?: number[]
  /** Clip numbers to expressions the instruction must match. */
  expect: Record<string, string[]>
  not?: string[]
  diagnostic?: string
  reference?: number
}

interface Context {
  clips: [number, number][]
  prompts?: string[]
  sections?: [string, number, number][]
  analysis?: Record<string, number[]>
}

const contextOf = (context: Context, selection: number[] | undefined): InstructionContext => ({
  clips: context.clips.map(([startSeconds, endSeconds], index) => ({
    index,
    startSeconds,
    endSeconds,
    prompt: context.prompts?.[index],
    analysis: Object.fromEntries(
      Object.entries(context.analysis ?? {}).map(([key, values]) => [key, values[index]]),
    ),
  })),
  audio: context.sections && {
    sections: context.sections.map(([label, startSeconds, endSeconds]) => ({
      label,
      startSeconds,
      endSeconds,
    })),
  },
  selection: selection?.map((number) => number - 1),
})

const isRight = (row: Row, context: InstructionContext): boolean => {
  const { targets, diagnostics } = parseInstruction(row.text, context)
  const wanted = Object.keys(row.expect).map(Number)
  if (targets.map((target) => target.clipIndex + 1).join() !== wanted.join()) return false
  const words = targets.every((target) =>
    row.expect[target.clipIndex + 1]!.every((pattern) => new RegExp(pattern, 'i').test(target.instruction)),
  )
  const clean = (row.not ?? []).every((word) => targets.every((target) => !target.instruction.includes(word)))
  const told = row.diagnostic === undefined || diagnostics.some((one) => one.code === row.diagnostic)
  const referred =
    row.reference === undefined || targets.some((target) => target.referenceClipIndex === row.reference! - 1)
  return words && clean && told && referred
}

export const instructions: EvalSet = {
  name: 'instructions.dev',
  run() {
    const rows = readRows<Row>('instructions.dev.jsonl')
    const contexts = readJson<Record<string, Context>>('contexts.json')
    if (!rows || !contexts) return null
    const misses = rows.filter((row) => !isRight(row, contextOf(contexts[row.ctx]!, row.selection)))
    return [
      {
        name: 'instructions.dev',
        correct: rows.length - misses.length,
        total: rows.length,
        misses: misses.map((row) => `${row.id} ${row.text}`),
      },
    ]
  },
}
