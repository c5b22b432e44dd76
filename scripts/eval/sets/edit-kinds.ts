import { type Modification, parseInstruction } from '../../../packages/core/src/instruction/index.ts'
import { readRows } from '../data.ts'
import type { EvalScore, EvalSet } from '../types.ts'

interface Row {
  edit_type: string
  instruction: string
  diverse: string
}

type Test = (change: Modification) => boolean

const is =
  (aspects: string[], directions: string[]): Test =>
  ({ aspect, direction }) =>
    aspects.includes(aspect) && directions.includes(direction)

/** What a modification must be for each kind of edit. */
const kinds: Record<string, Test> = {
  BGReplacement: is(['content', 'composition', 'weather'], ['replace', 'set']),
  ColorAlteration: is(['content', 'palette', 'tint'], ['replace', 'set', 'add']),
  Counting: is(['content'], ['add']),
  Deblurring: is(['focus'], ['increase']),
  DirectionPerception: is(['content'], ['add']),
  HazeRemoval: is(['weather', 'content'], ['remove']),
  Lowlight: is(['brightness'], ['increase']),
  NoiseRemoval: is(['grain'], ['remove', 'decrease']),
  ObjectRemoval: is(['content', 'weather', 'lighting'], ['remove']),
  RainRemoval: is(['weather'], ['remove']),
  RegionAccuracy: is(['content', 'palette', 'tint', 'brightness'], ['replace', 'set', 'add', 'remove']),
  Replacement: is(['content'], ['replace']),
  ShadowRemoval: is(['lighting', 'content'], ['remove']),
  SnowRemoval: is(['weather'], ['remove']),
  StyleAlteration: is(['art-style', 'palette'], ['set', 'add']),
  WatermarkRemoval: is(['content'], ['remove']),
}

const kindsRight = (rows: Row[], of: 'instruction' | 'diverse'): Row[] =>
  rows.filter((row) => {
    const { targets } = parseInstruction(row[of], { clips: [{ index: 0 }], selection: [0] })
    const test = kinds[row.edit_type]
    return test !== undefined && (targets[0]?.modifications ?? []).some(test)
  })

const six = Array.from({ length: 6 }, (_, index) => ({ index }))

/** Without a clip named or selected, each of these has to ask. */
const asks = (rows: Row[]): EvalScore => {
  const texts = [...new Set(rows.flatMap(({ instruction, diverse }) => [instruction, diverse]))]
  const misses = texts.filter((text) => parseInstruction(text, { clips: six }).targets.length > 0)
  return {
    name: 'i2ebench, asks when no clip is named',
    correct: texts.length - misses.length,
    total: texts.length,
    misses,
  }
}

/** Kind of modification of edit instructions, in their plain and their flowery wording. */
export const editKinds: EvalSet = {
  name: 'i2ebench',
  run() {
    const rows = readRows<Row>('i2ebench.dev.jsonl')
    if (!rows) return null
    const kindScores = (['instruction', 'diverse'] as const).map((of) => {
      const right = new Set(kindsRight(rows, of))
      return {
        name: `i2ebench, ${of === 'instruction' ? 'plain' : 'flowery'} wording`,
        correct: right.size,
        total: rows.length,
        misses: rows.filter((row) => !right.has(row)).map((row) => `${row.edit_type}: ${row[of]}`),
      }
    })
    return [...kindScores, asks(rows)]
  },
}
