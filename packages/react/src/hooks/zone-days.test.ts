import { describe, expect, it } from 'vitest'
import { daysBetween, startOfDay } from './zone-days.ts'

const start = (moment: string, timeZone: string, daysBefore: number) =>
  startOfDay(new Date(moment), timeZone, daysBefore).toISOString()

describe('days in a time zone', () => {
  it('begin at midnight there', () => {
    expect(start('2026-11-25T15:20:10.250Z', 'UTC', 0)).toBe('2026-11-25T00:00:00.000Z')
    expect(start('2026-11-25T15:20:10.250Z', 'Asia/Kathmandu', 6)).toBe('2026-11-18T18:15:00.000Z')
    expect(start('2026-11-25T00:00:00Z', 'UTC', 29)).toBe('2026-10-27T00:00:00.000Z')
  })

  it('begin at midnight on the other side of a change of the clocks, and on the day of it', () => {
    expect(start('2026-03-31T12:00:00Z', 'Europe/Berlin', 6)).toBe('2026-03-24T23:00:00.000Z')
    expect(start('2026-03-29T12:00:00Z', 'Europe/Berlin', 0)).toBe('2026-03-28T23:00:00.000Z')
    expect(start('2026-10-25T23:30:00Z', 'Europe/Berlin', 1)).toBe('2026-10-24T22:00:00.000Z')
    expect(start('2026-10-25T12:00:00Z', 'Europe/Berlin', 0)).toBe('2026-10-24T22:00:00.000Z')
  })

  it('are listed across the end of a month', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ])
    expect(daysBetween('2026-03-02', '2026-03-02')).toEqual(['2026-03-02'])
  })
})
