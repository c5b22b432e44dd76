import { has, isMeasured, labelAt, roleAt, skip, skipDeterminers } from '../selection/read-list.ts'
import { shareOf } from '../selection/read-position.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm, type Token } from '../text/word.ts'

export interface Amount {
  /** Fraction of the scale, or a factor when `factor`. */
  value: number
  factor: boolean
  to: number
}

const amount = (value: number, factor: boolean, to: number): Amount => ({ value, factor, to })

/** What one of a unit is of the scale: of "percent" 0.01; 0 where no such unit stands. */
const scaleAt = (tokens: Token[], at: number): number =>
  labelAt(tokens, at) === 'measure' ? Math.max(0, tokens[at]!.word.value) : 0

/** "half", "a third", "two thirds". */
const readFraction = (tokens: Token[], at: number): { value: number; to: number } | undefined => {
  const from = skipDeterminers(tokens, at)
  const part = skip(tokens, from, category.number)
  const count = part > from ? tokens[from]!.value : 1
  const share = shareOf(tokens[part])
  return share > 0 && count < 10 ? { value: count * share, to: part + 1 } : undefined
}

/** "30 %", "20 percent", "2x", "three times", "1 stop", or a plain number where `plain` allows one: "by 20". */
const readNumber = (tokens: Token[], at: number, plain: boolean): Amount | undefined => {
  const { value } = tokens[at]!
  const scale = scaleAt(tokens, at + 1)
  if (scale > 0) return amount(value * scale, false, at + 2)
  if (roleAt(tokens, at + 1) === 'x') return amount(value, true, at + 2)
  if (!plain || isMeasured(tokens, at)) return undefined
  return amount(value <= 1 || !Number.isInteger(value) ? value : value / 100, false, at + 1)
}

/** Words at which how much is said may begin, besides factors. */
export const quantities = category.number | category.fraction | category.ordinal | category.determiner

/** Reads how much, at a token; `plain` is whether a number alone is an amount there ("by 20", "+15"). */
export const readAmount = (tokens: Token[], at: number, plain: boolean): Amount | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const { word } = token
  if (word.role === '0x') return amount(token.value, true, at + 1)
  if (word.role === 'x' && has(tokens[at + 1], category.number))
    return amount(tokens[at + 1]!.value, true, at + 2)
  if (word.label === 'twice') return amount(2, true, at + 1)
  if (!has(token, quantities)) return undefined
  if (has(token, category.number) && !Number.isFinite(token.value)) return undefined
  if (
    has(token, category.determiner) &&
    scaleAt(tokens, at + 1) > 0 &&
    (plain || tokens[at + 2] === undefined)
  )
    return amount(scaleAt(tokens, at + 1), false, at + 2)
  const share = readFraction(tokens, at)
  if (share) {
    const next = tokens[share.to]
    const unit = skipDeterminers(tokens, next?.word.role === 'of' ? share.to + 1 : share.to)
    const scale = scaleAt(tokens, unit)
    if (scale > 0) return amount(share.value * scale, false, unit + 1)
    const of = next?.word.label === 'as' || next?.word.role === 'the' || next?.word.look?.aspect === 'speed'
    if (of && !plain && next?.word.look?.sign !== 1 && next?.word.look?.sign !== -1)
      return amount(share.value, true, share.to)
    const compares = isForm(next?.word.look, form.comparative)
    return plain || compares || next?.word.degree === '+' || next?.word.degree === '-'
      ? amount(share.value, false, share.to)
      : undefined
  }
  return has(token, category.number) ? readNumber(tokens, at, plain) : undefined
}
