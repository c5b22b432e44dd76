import { expect, it } from 'vitest'
import { niceLimit } from './nice-limit.ts'

it.each([
  [0.15, 0.2],
  [0.2, 0.2],
  [0.405, 0.5],
  [0.6, 1],
  [1, 1],
  [7.2, 10],
  [0.3 - 0.1, 0.2],
  [4_321, 5_000],
])('ends the scale for %f at %f', (most, limit) => expect(niceLimit(most)).toBe(limit))
