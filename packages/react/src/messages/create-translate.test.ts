import { expect, it } from 'vitest'
import { createTranslate } from './create-translate.ts'
import { en } from './en.ts'
import { createFormat } from './format.ts'

const format = createFormat({ locale: 'en', timeZone: 'UTC', now: () => new Date(0) })
const t = createTranslate(format)

it('puts the price on the button that spends', () => {
  expect(t('run.start', { count: 2, price: '$0.30' })).toBe('Make 2 new takes · $0.30')
  expect(t('run.start', { count: 1, price: '$0.15' })).toBe('Make 1 new take · $0.15')
})

it('shows no price that is not known', () => {
  expect(t('run.start', { count: 2, price: null })).toBe('Make 2 new takes')
})

it('gives the range of time that past runs took, and one time where that is all there is', () => {
  expect(t('quote.about', { seconds: 20, range: [12, 31] })).toBe('12 sec to 31 sec')
  expect(t('quote.about', { seconds: 20, range: [20, 20] })).toBe('about 20 sec')
  expect(t('quote.about', { seconds: 20, range: null })).toBe('about 20 sec')
})

it.each([
  [{ aspect: 'brightness', direction: 'increase' }, 'Brightness ↑'],
  [{ aspect: 'brightness', direction: 'increase', amount: 0.3 }, 'Brightness ↑ 30%'],
  [{ aspect: 'speed', direction: 'set', amount: 0.5 }, 'Speed 0.5×'],
  [{ aspect: 'palette', direction: 'set', value: 'black and white' }, 'Palette: black and white'],
] as const)('says what was understood: %o', (change, text) => {
  expect(t('instruction.change', change)).toBe(text)
})

it('takes the words of the host and English for the rest', () => {
  const german = createTranslate(format, { 'picker.all': 'Alle' })
  expect([german('picker.all'), german('picker.none')]).toEqual(['Alle', 'None'])
})

it('never speaks of what people do not know', () => {
  const texts = Object.values(en).filter((message) => typeof message === 'string')
  expect(texts.filter((text) => /retake|regenerat|batch|version|idempot|plan\b/i.test(text))).toEqual([])
})
