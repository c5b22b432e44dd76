import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'

const at = (locale: string) =>
  createFormat({ locale, timeZone: 'UTC', now: () => new Date('2026-11-23T12:00:00Z') })

describe('money', () => {
  it.each([
    [0.3, '$0.30'],
    [0.405, '$0.405'],
    [0.135, '$0.135'],
    [0, '$0.00'],
    [12, '$12.00'],
    [0.0005, '$0.0005'],
    [-0.045, '−$0.045'],
  ])('never rounds %f dollars to something else', (dollars, text) => {
    expect(at('en').money(dollars)).toBe(text)
  })

  it('takes as many decimals as the prices it stands beside, so that the sum is seen', () => {
    const prices = [0.15, 0.135, 0.285, null]
    expect(prices.map((price) => price !== null && at('en').money(price, prices))).toEqual([
      '$0.150',
      '$0.135',
      '$0.285',
      false,
    ])
  })

  it('is written as the locale writes it', () => {
    expect(at('de').money(0.405)).toBe('0,405\u00a0$')
  })

  it('carries its sign where it is a difference', () => {
    expect(at('en').moneyDelta(0.15)).toBe('+$0.15')
  })
})

describe('time', () => {
  it.each([
    [0, '0:00'],
    [8.75, '0:08'],
    [59.999_999_9, '1:00'],
    [605, '10:05'],
  ])('reads %f seconds on a clock', (seconds, text) => {
    expect(at('en').clock(seconds)).toBe(text)
  })

  it('carries hundredths over to the next second', () => {
    expect(at('en').timecode(59.999)).toBe('1:00.00')
  })

  it.each([
    ['2026-11-23T11:59:50Z', '10 seconds ago'],
    ['2026-11-23T11:55:00Z', '5 minutes ago'],
    ['2026-11-22T12:00:00Z', 'yesterday'],
    ['2026-10-01T09:30:00Z', 'Oct 1, 2026, 9:30 AM'],
  ])('says when %s was', (iso, text) => {
    expect(at('en').moment(iso)).toBe(text)
  })

  it('gives a wait in the unit people would say', () => {
    expect([at('en').wait(0.2), at('en').wait(40), at('en').wait(200)]).toEqual(['1 sec', '40 sec', '3 min'])
  })
})

it('follows the plural rules of the language', () => {
  const forms = { one: 'клип', few: 'клипа', many: 'клипов', other: 'клипа' }
  expect([1, 3, 5, 21].map((count) => at('ru').plural(count, forms))).toEqual([
    'клип',
    'клипа',
    'клипов',
    'клип',
  ])
})
