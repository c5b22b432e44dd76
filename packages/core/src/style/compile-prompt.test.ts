import { describe, expect, it } from 'vitest'
import type { Modification } from '../instruction/types.ts'
import { compilePrompt } from './compile-prompt.ts'

const meadow = 'a meadow at midday, bright daylight, slow pan right'
const kept = ', keeping the composition, subject and location unchanged'

const compile = (modifications: Omit<Modification, 'start' | 'end'>[], prompt = meadow) =>
  compilePrompt({
    prompt,
    instruction: 'do it',
    modifications: modifications.map((change) => ({ ...change, start: 0, end: 0 })),
  })

describe('compilePrompt', () => {
  it('replaces the time of day and its light', () => {
    const { prompt, removed } = compile([{ aspect: 'time-of-day', direction: 'set', value: 'night' }])
    expect(prompt).toBe(`a meadow, slow pan right, at night${kept}`)
    expect(removed.map(({ value }) => value)).toEqual(['midday', 'bright', 'daytime'])
  })

  it('takes darkness out when it gets brighter', () => {
    const { prompt } = compile(
      [{ aspect: 'brightness', direction: 'increase' }],
      'a cave, dim light, low-key lighting',
    )
    expect(prompt).toBe(`a cave, brighter lighting${kept}`)
  })

  it('asks for more where the prompt has the value already', () => {
    expect(compile([{ aspect: 'brightness', direction: 'increase' }]).prompt).toBe(
      `${meadow}, brighter lighting${kept}`,
    )
  })

  it('appends what is added, and keeps the composition out of what must stay', () => {
    const { prompt, preserve } = compile([{ aspect: 'content', direction: 'add', value: 'three birds' }])
    expect(prompt).toBe(`${meadow}, three birds, keeping the subject and location unchanged`)
    expect(preserve).toEqual(['subject', 'location'])
  })

  it('takes out what is removed and says that it must not come back', () => {
    expect(
      compile([{ aspect: 'weather', direction: 'remove', value: 'fog' }], 'a bridge in thick fog').prompt,
    ).toBe(`a bridge, no fog${kept}`)
  })

  it('sets camera, look and speed', () => {
    const { prompt } = compile([
      { aspect: 'camera-movement', direction: 'set', value: 'zoom-in' },
      { aspect: 'art-style', direction: 'set', value: 'watercolor' },
      { aspect: 'speed', direction: 'set', amount: 0.5 },
    ])
    expect(prompt).toBe(`a meadow at midday, bright daylight, zoom in, watercolor, slow motion${kept}`)
  })

  it('names what must stay once, however often a prompt is edited', () => {
    const first = compile([{ aspect: 'contrast', direction: 'increase' }]).prompt
    const second = compile([{ aspect: 'temperature', direction: 'increase' }], first).prompt
    expect(second).toBe(`${meadow}, higher contrast, warmer tones${kept}`)
  })

  it('ends sentences with a sentence', () => {
    expect(
      compile([{ aspect: 'temperature', direction: 'decrease' }], 'A boat lies in the bay.').prompt,
    ).toBe('A boat lies in the bay. Cooler tones. Keep the composition, subject and location unchanged.')
  })

  it('leaves the prompt as it is without modifications', () => {
    expect(compile([]).prompt).toBe(meadow)
  })
})
