import type { Direction, Modification } from '../types.ts'
import type { ChangeState } from './change-state.ts'

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The factor by which a speed changes: "20 % slower" is 0.8, "2x slower" 0.5, "half as fast" 0.5. */
const speedFactor = (change: Modification, amount: number, factor: boolean): number => {
  if (!factor)
    return change.direction === 'decrease'
      ? Math.max(0, 1 - amount)
      : change.direction === 'set'
        ? amount
        : 1 + amount
  if (amount < 1) {
    if (change.direction === 'increase') change.direction = 'decrease'
    return amount
  }
  return change.direction === 'decrease' ? 1 / amount : amount
}

/** "twice as bright" is 100 % more, "half as bright" 50 % less. */
const shareOf = (change: Modification, factor: number): number => {
  if (factor < 1 && change.direction !== 'decrease') change.direction = 'decrease'
  else if (change.direction === 'set') change.direction = 'increase'
  return Math.abs(factor - 1)
}

/** Gives a change its amount: a fraction of the scale, for speed a factor. */
export const applyAmount = (change: Modification, amount: number, factor: boolean): void => {
  const value =
    change.aspect === 'speed'
      ? speedFactor(change, amount, factor)
      : factor
        ? shareOf(change, amount)
        : amount
  change.amount = round(value)
}

/** Gives a change the amount that waits for one, unless it has its own. */
export const spendAmount = (state: ChangeState, change: Modification): void => {
  if (state.amount >= 0 && change.amount === undefined) applyAmount(change, state.amount, state.factor)
  state.amount = -1
}

/** Gives a change its direction; more or less of the colours is saturation. */
export const turn = (change: Modification, direction: Direction): void => {
  change.direction = direction
  if (change.aspect === 'palette' && change.value === undefined && direction !== 'set')
    change.aspect = 'saturation'
}
