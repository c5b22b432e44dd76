import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPrices, estimateBatch, toDollars, toMicros } from './index.ts'

const clips = (...prices: (number | null)[]) =>
  prices.map((unitPriceMicros, clipIndex) => ({ clipIndex, unitPriceMicros }))

const price = fc.integer({ min: 0, max: 10_000_000 })
const someItems = fc
  .array(price, { minLength: 1, maxLength: 30 })
  .map((prices) => clips(...prices).map((item, index) => ({ ...item, clipIndex: index })))
const rule = fc.record({
  fromClips: fc.integer({ min: 1, max: 6 }),
  rate: fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000),
})

describe('the price of a batch', () => {
  test('charges nine tenths from the third clip on: three clips cost $0.405, $0.135 each', () => {
    const estimate = estimateBatch({ items: [0, 1, 2].map((clipIndex) => ({ clipIndex })) })
    expect(estimate).toMatchObject({
      subtotalMicros: 450_000,
      discountMicros: 45_000,
      totalMicros: 405_000,
      certainty: 'exact',
    })
    expect(estimate.items).toEqual(
      [0, 1, 2].map((clipIndex) => ({ clipIndex, unitPriceMicros: 150_000, costMicros: 135_000 })),
    )
    expect(toDollars(estimate.totalMicros)).toBe(0.405)
  })

  test('charges the full price for two clips', () => {
    expect(estimateBatch({ items: [{ clipIndex: 0 }, { clipIndex: 4 }] })).toMatchObject({
      discountMicros: 0,
      totalMicros: 300_000,
    })
  })

  test('lets the host change the prices and the rule', () => {
    const items = [{ clipIndex: 0 }, { clipIndex: 1 }]
    const prices = { videoMicros: 200_000 }
    expect(estimateBatch({ items, prices, discount: { fromClips: 2, rate: 0.25 } }).totalMicros).toBe(300_000)
    expect(estimateBatch({ items: [...items, { clipIndex: 2 }], prices, discount: null }).totalMicros).toBe(
      600_000,
    )
  })

  test('a price that is not known is null, never nothing, and the other clips still show theirs', () => {
    const estimate = estimateBatch({ items: clips(150_000, null, 150_000) })
    expect(estimate).toMatchObject({
      subtotalMicros: null,
      discountMicros: null,
      totalMicros: null,
      certainty: 'unknown',
    })
    expect(estimate.items.map(({ costMicros }) => costMicros)).toEqual([135_000, null, 135_000])
  })

  test('an expected price makes the whole an estimate', () => {
    expect(estimateBatch({ items: [{ clipIndex: 0, certainty: 'estimate' }] }).certainty).toBe('estimate')
  })

  test('no clips cost nothing', () => {
    expect(estimateBatch({ items: [] })).toMatchObject({ totalMicros: 0, seconds: 0, certainty: 'exact' })
  })

  test('what rounding leaves over goes to the largest remainder, then to the lower clip', () => {
    const costs = (...prices: number[]) =>
      estimateBatch({ items: clips(...prices) }).items.map(({ costMicros }) => costMicros)
    expect(costs(5, 5, 5)).toEqual([5, 5, 4])
    expect(costs(5, 8, 5)).toEqual([5, 7, 4])
    const reversed = clips(5, 5, 5).reverse()
    expect(estimateBatch({ items: reversed }).items.map(({ costMicros }) => costMicros)).toEqual([4, 5, 5])
  })

  test('half a micro-dollar is rounded up', () => {
    expect(estimateBatch({ items: clips(5), discount: { fromClips: 1, rate: 0.1 } }).totalMicros).toBe(5)
  })

  test('time is the sum over clips, in the middle of its range, and not known when one is not', () => {
    const items = [
      { clipIndex: 0, seconds: 10 },
      { clipIndex: 1, seconds: { low: 5, high: 15 } },
    ]
    expect(estimateBatch({ items })).toMatchObject({ seconds: 20, secondsRange: { low: 15, high: 25 } })
    expect(estimateBatch({ items: [...items, { clipIndex: 2 }] }).seconds).toBeNull()
  })

  test.each([-1, 0.5, Number.NaN, 2 ** 53])('%s micro-dollars is refused as a price', (micros) => {
    expect(() => estimateBatch({ items: clips(micros) })).toThrow(RangeError)
  })

  test('a sum beyond what a number holds exactly is refused, not rounded', () => {
    expect(() => estimateBatch({ items: clips(2 ** 53 - 1, 1) })).toThrow(RangeError)
    expect(estimateBatch({ items: clips(2 ** 53 - 2, 1) }).totalMicros).toBe(2 ** 53 - 1)
  })

  test.each([-0.1, 1.1, Number.NaN])('a discount of %s is refused', (rate) => {
    expect(() => estimateBatch({ items: clips(1), discount: { fromClips: 1, rate } })).toThrow(RangeError)
  })
})

describe('whatever the prices', () => {
  test('the costs of the clips add up to the total, and total and discount to the sum', () => {
    fc.assert(
      fc.property(someItems, rule, (items, discount) => {
        const estimate = estimateBatch({ items, discount })
        const costs = estimate.items.reduce((sum, { costMicros }) => sum + (costMicros ?? Number.NaN), 0)
        expect(costs).toBe(estimate.totalMicros)
        expect((estimate.totalMicros ?? 0) + (estimate.discountMicros ?? 0)).toBe(estimate.subtotalMicros)
      }),
    )
  })

  test('each clip pays within a micro-dollar of its own reduced price', () => {
    fc.assert(
      fc.property(someItems, rule, (items, discount) => {
        const kept = items.length >= discount.fromClips ? 1 - discount.rate : 1
        for (const { unitPriceMicros, costMicros } of estimateBatch({ items, discount }).items) {
          expect(Math.abs((costMicros ?? 0) - (unitPriceMicros ?? 0) * kept)).toBeLessThanOrEqual(1)
          expect(costMicros).toBeLessThanOrEqual(unitPriceMicros ?? 0)
        }
      }),
    )
  })

  test('the order in which clips are given changes nothing', () => {
    fc.assert(
      fc.property(
        someItems.chain((items) =>
          fc.tuple(
            fc.constant(items),
            fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
          ),
        ),
        rule,
        ([items, shuffled], discount) => {
          const sorted = (given: typeof items) =>
            estimateBatch({ items: given, discount }).items.sort((a, b) => a.clipIndex - b.clipIndex)
          expect(sorted(shuffled)).toEqual(sorted(items))
        },
      ),
    )
  })

  test('a higher price never lowers the total', () => {
    fc.assert(
      fc.property(someItems, rule, fc.nat(), price, (items, discount, at, more) => {
        const dearer = items.map((item, index) =>
          index === at % items.length
            ? { ...item, unitPriceMicros: (item.unitPriceMicros ?? 0) + more }
            : item,
        )
        expect(estimateBatch({ items: dearer, discount }).totalMicros).toBeGreaterThanOrEqual(
          estimateBatch({ items, discount }).totalMicros ?? 0,
        )
      }),
    )
  })
})

describe('dollars and micro-dollars', () => {
  test('the default price list is the one in the design', () => {
    expect(Object.values(defaultPrices).map((micros) => toDollars(micros))).toEqual([0.15, 0.01, 0.02, 0.01])
  })

  test('every amount comes back as it went out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (micros) => {
        expect(toMicros(toDollars(micros))).toBe(micros)
      }),
    )
  })

  test('the decimal digits count, not the binary value', () => {
    expect(toMicros(1.0000005)).toBe(1_000_001)
    expect(toMicros(0.0001245)).toBe(125)
    expect(toMicros(0.1 + 0.2)).toBe(300_000)
    expect(toMicros(-1e-7)).toBe(0)
    expect(toMicros(4e-7)).toBe(0)
    expect(toMicros(5e-7)).toBe(1)
    expect(toMicros(1e-30)).toBe(0)
  })

  test('an amount that is not known stays not known', () => {
    expect([toDollars(null), toMicros(null)]).toEqual([null, null])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e10])('%s dollars are refused', (dollars) => {
    expect(() => toMicros(dollars)).toThrow(RangeError)
  })

  test('a broken micro-dollar is refused', () => {
    expect(() => toDollars(0.5)).toThrow(RangeError)
  })
})
