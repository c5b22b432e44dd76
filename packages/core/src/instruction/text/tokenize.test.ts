import { describe, expect, it } from 'vitest'
import { english } from '../locales/en/index.ts'
import { tokenize } from './tokenize.ts'

const cut = (text: string): string[] =>
  tokenize(text, english()).map(({ start, end }) => text.slice(start, end))
const words = (text: string): string[] => tokenize(text, english()).map(({ word }) => word.text)
const values = (text: string): number[] => tokenize(text, english()).map(({ value }) => value)

describe('cutting a text into tokens', () => {
  it('keeps exact spans, in UTF-16 units, past emoji, which say nothing, and accents', () => {
    expect(cut('🎬 café, clip 2')).toEqual(['café', ',', 'clip', '2'])
  })

  it('reads known phrases and compound numbers as one token', () => {
    expect(cut('black-and-white, second to last, twenty-first')).toEqual([
      'black-and-white',
      ',',
      'second to last',
      ',',
      'twenty-first',
    ])
    expect(values('one hundred and twenty-first')).toEqual([121])
  })

  it('reads times, ordinals, factors and decimals as what they are', () => {
    expect(values('0:12 3rd 2x 1.5 1:02:03')).toEqual([12, 3, 2, 1.5, 3723])
  })

  it('reads words through capitals, full-width forms, composed letters and invisible characters', () => {
    expect(words('ＣＬＩＰ Clip cli\u200bp CLIPS')).toEqual(['clip', 'clip', 'clip', 'clips'])
  })

  it('takes a quotation as one token and an apostrophe as part of its word', () => {
    expect(cut("write “make all clips darker” on clip 3's wall")).toEqual([
      'write',
      '“make all clips darker”',
      'on',
      'clip',
      "3's",
      'wall',
    ])
    expect(cut("don't touch clip 2")).toEqual(["don't", 'touch', 'clip', '2'])
  })

  it('forgives one typing error but bends no real word', () => {
    expect(words('brigther clps contarst')).toEqual(['brighter', 'clips', 'contrast'])
    expect(words('ships lips tree')).toEqual(['', '', ''])
  })
})
