import { normaliseSectionLabel } from '../../../packages/core/src/instruction/index.ts'
import { readRows } from '../data.ts'
import type { EvalSet } from '../types.ts'

interface Row {
  raw: string
  gold_normalised: string
}

/** Normal forms of the gold that are one of ours, under our name. */
const ours: Record<string, string> = {
  bridge: 'bridge',
  chorus: 'chorus',
  interlude: 'interlude',
  intro: 'intro',
  outro: 'outro',
  coda: 'outro',
  code: 'outro',
  'fade-out': 'outro',
  'pre-chorus': 'pre-chorus',
  'post-chorus': 'post-chorus',
  'post-verse': 'post-verse',
  solo: 'solo',
  instrumental: 'instrumental',
  transition: 'transition',
  verse: 'verse',
  end: 'end',
  silence: 'silence',
}

/** Labels of SALAMI whose normal form is a section people name. */
export const sectionLabels: EvalSet = {
  name: 'salami_label_vocab',
  run() {
    const rows = readRows<Row>('salami_label_vocab.dev.jsonl')
    if (!rows) return null
    const known = rows.flatMap(({ raw, gold_normalised }) => {
      const label = gold_normalised
        .toLowerCase()
        .split(', ')
        .map((part) => ours[part])
        .find((part) => part !== undefined)
      return label === undefined ? [] : [{ raw, label }]
    })
    const misses = known.filter(({ raw, label }) => normaliseSectionLabel(raw) !== label)
    const others = rows.filter((row) => !known.some((one) => one.raw === row.raw))
    const taken = others.filter(({ raw }) => Object.values(ours).includes(normaliseSectionLabel(raw)))
    return [
      {
        name: 'salami_label_vocab',
        correct: known.length - misses.length,
        total: known.length,
        misses: misses.map((one) => `${one.raw} = ${one.label}, got ${normaliseSectionLabel(one.raw)}`),
      },
      {
        name: 'salami_label_vocab, other labels left alone',
        correct: others.length - taken.length,
        total: others.length,
        misses: taken.map((one) => `${one.raw} got ${normaliseSectionLabel(one.raw)}`),
      },
    ]
  },
}
