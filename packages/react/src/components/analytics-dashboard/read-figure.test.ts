import type { Analytics } from '@retake/core'
import { describe, expect, it } from 'vitest'
import {
  type AnalyticsMessageKey,
  createFormat,
  createTranslate,
  enAnalytics,
  type Translate,
} from '../../messages/index.ts'
import { type FigureName, readFigure } from './read-figure.ts'

const format = createFormat({ locale: 'en', timeZone: 'UTC', now: () => new Date('2026-11-25T12:00:00Z') })
const t = createTranslate(format, enAnalytics) as Translate<AnalyticsMessageKey>

const share = (count: number, of: number) => ({ count, of, share: of < 5 ? null : count / of })
const numbers = {
  total: 8,
  success: share(7, 8),
  acceptance: share(3, 4),
  totalCost: 1.05,
  averageCost: 0.131_25,
  averageSeconds: 4.26,
  iterationsPerClip: 1.75,
  costPerAccepted: null,
}
const nothing = {
  total: 0,
  success: share(0, 0),
  acceptance: share(0, 0),
  totalCost: 0,
  averageCost: null,
  averageSeconds: null,
  iterationsPerClip: null,
  costPerAccepted: null,
}

const read = (name: FigureName, before: Partial<typeof numbers> | null = {}) =>
  readFigure(
    name,
    { summary: numbers, previous: before ? { ...numbers, ...before } : nothing } as unknown as Analytics,
    { t, format },
  )

describe('a number at a glance', () => {
  it('is a count with its share, without a percentage below five', () => {
    expect(read('success').value).toBe('7 of 8 (87.5%)')
    expect(read('acceptance').value).toBe('3 of 4')
  })

  it('says what became of it since the time before', () => {
    expect(read('total', { total: 5 })).toEqual({ value: '8', change: '+3', before: '5' })
    expect(read('totalCost', { totalCost: 1.5 })).toEqual({
      value: '$1.05',
      change: '−$0.45',
      before: '$1.50',
    })
    expect(read('success', { success: share(5, 10) })).toEqual({
      value: '7 of 8 (87.5%)',
      change: '+37.5 points',
      before: '5 of 10 (50%)',
    })
    expect(read('averageSeconds', { averageSeconds: 65 })).toMatchObject({
      value: '4.3 s',
      change: '−60.7 s',
      before: '65 sec',
    })
  })

  it('has changed by nothing where the difference rounds to nothing', () => {
    expect(read('averageCost', { averageCost: 0.1313 })).toEqual({
      value: '$0.131',
      change: 'same',
      before: '$0.131',
    })
    expect(read('total').change).toBe('same')
  })

  it('is compared with nothing where there was nothing, or too little for a share', () => {
    expect(read('totalCost', null)).toEqual({ value: '$1.05', change: null, before: null })
    expect(read('success', { success: share(2, 3) })).toMatchObject({ change: null, before: '2 of 3' })
    expect(read('costPerAccepted')).toEqual({ value: '–', change: null, before: null })
  })
})
