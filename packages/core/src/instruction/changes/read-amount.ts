import { has } from '../selection/read-list.ts'
import { category } from '../text/category.ts'
import type { Token } from '../text/word.ts'

export interface Amount {
  /** Fraction of the scale, or a factor when `factor`. */
  value: number
  factor: boolean
  to: number
}

/** Reads "30 %", "20 percent", "by 20", "2x", "three times", "twice", "by half", "+15". `by` is whether "by" or a sign stands before it. */
export const readAmount = (tokens: Token[], at: number, by: boolean): Amount | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const { word } = token
  if (word.text === '0x') return { value: token.value, factor: true, to: at + 1 }
  if (word.label === 'twice') return { value: 2, factor: true, to: at + 1 }
  if (has(token, category.fraction)) {
    if (
      tokens[at + 1]?.word.label === 'as' ||
      tokens[at + 1]?.word.text === 'speed' ||
      tokens[at + 1]?.word.text === 'the'
    )
      return { value: Number(word.label), factor: true, to: at + 1 }
    return by ? { value: Number(word.label), factor: false, to: at + 1 } : undefined
  }
  if (by && has(token, category.ordinal) && token.value > 2)
    return { value: 1 / token.value, factor: false, to: at + 1 }
  if (!has(token, category.number) || !Number.isFinite(token.value)) return undefined
  const unit = tokens[at + 1]?.word.text
  if (unit === '%' || unit === 'percent') return { value: token.value / 100, factor: false, to: at + 2 }
  if (unit === 'times' || unit === 'x') return { value: token.value, factor: true, to: at + 2 }
  if (unit === 'stops' || unit === 'points')
    return { value: unit === 'stops' ? token.value / 4 : token.value / 100, factor: false, to: at + 2 }
  if (!by || tokens[at + 1]?.word.label === 'measure') return undefined
  return {
    value: token.value <= 1 && !Number.isInteger(token.value) ? token.value : token.value / 100,
    factor: false,
    to: at + 1,
  }
}
