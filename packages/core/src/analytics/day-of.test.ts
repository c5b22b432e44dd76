import { expect, test } from 'vitest'
import { createDayOf } from './day-of.ts'

test.each([
  ['UTC', '2026-03-01'],
  ['Asia/Tokyo', '2026-03-02'],
  ['America/Los_Angeles', '2026-03-01'],
])('in %s a moment belongs to the day that its calendar shows', (timeZone, day) => {
  expect(createDayOf(timeZone)('2026-03-01T23:30:00.000Z')).toBe(day)
})

test('a place that is no time zone is refused', () => {
  expect(() => createDayOf('Mars/Olympus')).toThrow(RangeError)
})
