import { extractStyle } from '@retake/core'
import { describe, expect, it } from 'vitest'
import { huesOf, readAspects } from './read-aspects.ts'

const analysis = { brightness: 0.3, saturation: 0.6, contrast: 0.5, motion: 0.2, warmth: 0.4 }
const read = (prompt: string) => readAspects(extractStyle(prompt), analysis)
const words = (prompt: string) =>
  Object.fromEntries(read(prompt).map(({ name, terms }) => [name, terms.map(({ text }) => text)]))

describe('what is read from the clip a look is copied from', () => {
  it('is its words by what they can carry over', () => {
    expect(words('a harbor at sunset, teal and orange palette, low angle, the camera pans left')).toEqual({
      colorPalette: ['teal and orange'],
      lighting: ['sunset'],
      cameraAngle: ['low angle'],
      motion: ['pans left'],
    })
  })

  it('is nothing where the prompt says nothing, but still what was measured', () => {
    expect(read('a street').map(({ terms, measures }) => [terms.length, measures.length])).toEqual([
      [0, 2],
      [0, 2],
      [0, 0],
      [0, 0],
    ])
  })

  it('has weather and art style only where they are named, and a season with the weather', () => {
    expect(words('a street in the rain, watercolor style')).toMatchObject({ weather: ['rain'] })
    expect(Object.keys(words('a street in the rain, watercolor painting'))).toContain('artStyle')
    const winter = words('a park in winter')
    expect(winter).toMatchObject({ weather: [expect.stringContaining('winter')], lighting: [] })
  })

  it('knows the hues of a palette', () => {
    expect(huesOf('teal-and-orange')).toEqual(['teal', 'orange'])
    expect(huesOf('golden')).toEqual(['gold'])
    expect(huesOf('high-contrast')).toEqual([])
  })
})
