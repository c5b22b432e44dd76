import { has, skipDeterminers } from '../selection/read-list.ts'
import * as category from '../text/category.ts'
import { form, isForm, type Token } from '../text/word.ts'

export interface Amount {
  /** Fraction of the scale, or a factor when `factor`. */
  value: number
  factor: boolean
  to: number
}

const amount = (value: number, factor: boolean, to: number): Amount => ({ value, factor, to })

const percent = new Set(['%', 'percent', 'per cent', 'pct'])

/** "half", "a third", "two thirds". */
const readFraction = (tokens: Token[], at: number): { value: number; to: number } | undefined => {
  const from = skipDeterminers(tokens, at)
  const token = tokens[from]
  if (!token) return undefined
  const share = (part: Token | undefined): number => {
    if (has(part, category.fraction)) return Number(part!.word.label)
    return has(part, category.ordinal) && part!.value > 2 ? 1 / part!.value : 0
  }
  if (has(token, category.number)) {
    const part = share(tokens[from + 1])
    return part > 0 && token.value < 10 ? { value: token.value * part, to: from + 2 } : undefined
  }
  const part = share(token)
  return part > 0 ? { value: part, to: from + 1 } : undefined
}

/** "30 %", "20 percent", "2x", "three times", "1 stop", or a plain number where `plain` allows one: "by 20". */
const readNumber = (tokens: Token[], at: number, plain: boolean): Amount | undefined => {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const unit = next?.word.text ?? ''
  if (percent.has(unit)) return amount(token.value / 100, false, at + 2)
  if (unit === 'times' || unit === 'x') return amount(token.value, true, at + 2)
  if (unit === 'stops' || unit === 'stop') return amount(token.value / 4, false, at + 2)
  if (unit === 'points' || unit === 'point' || unit === 'units')
    return amount(token.value / 100, false, at + 2)
  if (!plain || next?.word.label === 'measure' || has(next, category.second)) return undefined
  return amount(
    token.value <= 1 || !Number.isInteger(token.value) ? token.value : token.value / 100,
    false,
    at + 1,
  )
}

/** Reads how much, at a token; `plain` is whether a number alone is an amount there ("by 20", "+15"). */
export const readAmount = (tokens: Token[], at: number, plain: boolean): Amount | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const { word } = token
  if (word.text === '0x') return amount(token.value, true, at + 1)
  if (word.text === 'x' && has(tokens[at + 1], category.number))
    return amount(tokens[at + 1]!.value, true, at + 2)
  if (word.label === 'twice') return amount(2, true, at + 1)
  if (!has(token, category.number | category.fraction | category.ordinal | category.determiner))
    return undefined
  if (has(token, category.number) && !Number.isFinite(token.value)) return undefined
  if (has(token, category.determiner)) {
    const unit = tokens[at + 1]?.word.text
    if (unit === 'stop') return amount(0.25, false, at + 2)
  }
  const share = readFraction(tokens, at)
  if (share) {
    const next = tokens[share.to]
    const of = next?.word.label === 'as' || next?.word.text === 'the' || next?.word.look?.aspect === 'speed'
    if (of && !plain && next?.word.look?.sign !== 1 && next?.word.look?.sign !== -1)
      return amount(share.value, true, share.to)
    const compares = isForm(next?.word.look, form.comparative)
    return plain || compares || next?.word.degree === '+' || next?.word.degree === '-'
      ? amount(share.value, false, share.to)
      : undefined
  }
  return has(token, category.number) ? readNumber(tokens, at, plain) : undefined
}
