import { parseInstruction } from '../../../packages/core/src/instruction/index.ts'
import { readRows } from '../data.ts'
import type { EvalScore, EvalSet } from '../types.ts'

const clipsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ index }))

const numbers = (text: string, count: number): string =>
  parseInstruction(text, { clips: clipsOf(count) })
    .targets.map((target) => target.clipIndex + 1)
    .join()

interface SlideRow {
  instruction: string
  gold_api_slides: number[]
}

/** Names its slides in words: a number, an ordinal, "all", "each". The rest needs the deck itself. */
const namesSlides = (text: string): boolean =>
  /\bslides?\b[^.]{0,6}\d|\d(-?th)? slide|\b(first|second|third|fourth|fifth|last|all|each|every)( \w+)?( new)? slides?\b/i.test(
    text,
  )

const slides = (rows: SlideRow[]): EvalScore[] => {
  const isRight = ({ instruction, gold_api_slides: gold }: SlideRow): boolean => {
    const text = instruction.replace(/\bslide(s?)\b/gi, 'clip$1')
    const whole = /\b(all|each|every|last)\b[^.]*slide/i.test(instruction)
    const got = numbers(text, whole ? Math.max(...gold) + 1 : 30)
    const [asIs, next] = [gold.join(), gold.map((slide) => slide + 1).join()]
    return got === next || got === asIs || numbers(text, Math.max(...gold)) === asIs
  }
  const decidable = rows.filter((row) => namesSlides(row.instruction))
  const misses = decidable.filter((row) => !isRight(row))
  return [
    {
      name: 'pptc_slides (named in the text)',
      correct: decidable.length - misses.length,
      total: decidable.length,
      note: `${rows.filter(isRight).length} of all ${rows.length}`,
      misses: misses.map((row) => `${row.gold_api_slides} ${row.instruction}`),
    },
  ]
}

interface SelectionRow {
  text: string
  n_items: number
  gold: number[]
}

const units =
  /\b(column|field|item|line|page|track|character|row|frame|record|token|word|entry|file|message|commit|byte)(s?)\b/i

/** Swaps the unit the description counts, the first one in it, for "clip". */
const asClips = (text: string): string => {
  const unit = units.exec(text)?.[1]
  return unit === undefined ? text : text.replace(new RegExp(`\\b${unit}(s?)\\b`, 'gi'), 'clip$1')
}

const descriptions = (rows: SelectionRow[]): EvalScore[] => {
  const misses = rows.filter((row) => numbers(asClips(row.text), row.n_items) !== row.gold.join())
  return [
    {
      name: 'tldr_selections',
      correct: rows.length - misses.length,
      total: rows.length,
      misses: misses.map(
        (row) => `[${row.gold}] got [${numbers(asClips(row.text), row.n_items)}] ${asClips(row.text)}`,
      ),
    },
  ]
}

export const clipSelections: EvalSet = {
  name: 'pptc_slides, tldr_selections',
  run() {
    const slideRows = readRows<SlideRow>('pptc_slides.dev.jsonl')
    const selectionRows = readRows<SelectionRow>('tldr_selections.dev.jsonl')
    return slideRows && selectionRows && [...slides(slideRows), ...descriptions(selectionRows)]
  },
}
