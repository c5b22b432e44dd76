import type { BatchStatusReport, Regeneration } from '@retake/core'
import { expect, it } from 'vitest'
import { retryPrice } from './retry-price.ts'

const one = (status: Regeneration['status'], cost: number | null, charge: Regeneration['charge'] = 'none') =>
  ({ status, cost, charge }) as Regeneration
const run = (estimatedTotalCost: number | null, ...regenerations: Regeneration[]) =>
  ({ estimatedTotalCost, regenerations }) as BatchStatusReport

it('costs what the quote gave the clips that failed, discount included', () => {
  expect(
    retryPrice(run(0.405, one('succeeded', 0.135, 'charged'), one('failed', 0), one('expired', 0))),
  ).toBe(0.27)
})

it('counts a clip that failed and was charged as one that is paid for again', () => {
  expect(retryPrice(run(0.3, one('succeeded', 0.15, 'charged'), one('failed', 0.15, 'charged')))).toBe(0.15)
})

it('shows no price where it is not known', () => {
  expect(retryPrice(run(0.3, one('unknown', null, 'unknown'), one('failed', 0)))).toBeNull()
  expect(retryPrice(run(null, one('failed', 0)))).toBeNull()
})
