import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspects } from '../instruction/types.ts'
import { applyTemplate } from './apply-template.ts'
import { builtInTemplates } from './built-in-templates.ts'

const template = (id: string) => builtInTemplates.find((one) => one.id === id)!
const prompts = [
  'a street at midday, bright daylight, vibrant colors, slow pan right',
  'A quiet, eerie forest. The camera pans left, revealing a hut bathed in warm light.',
  'a red car, static shot, playful mood',
  '',
]

describe('the built-in templates', () => {
  it('are the fifteen that people know', () => {
    expect(builtInTemplates.map(({ id }) => id)).toEqual([
      ...['nighttime', 'sunset', 'daytime', 'dawn'],
      ...['warmer-colors', 'cooler-colors', 'high-contrast', 'desaturated'],
      ...['add-motion', 'calm-and-still', 'high-energy'],
      ...['dramatic', 'dreamy', 'gritty', 'ethereal'],
    ])
  })

  it('each change something by known aspects and name what they preserve', () => {
    for (const { modifications, preserve, promptAdditions, instruction } of builtInTemplates) {
      expect(modifications.length).toBeGreaterThan(0)
      expect(
        modifications.every(({ aspect, end }) => aspects.includes(aspect) && end === instruction.length),
      ).toBe(true)
      expect(preserve).toEqual(expect.arrayContaining(['composition', 'subject', 'location']))
      expect(promptAdditions.length).toBeGreaterThan(0)
    }
  })

  it('change no prompt a second time', () => {
    const customizations = fc.option(fc.constantFrom('add more stars', 'softer, please.'), { nil: undefined })
    fc.assert(
      fc.property(
        fc.constantFrom(...builtInTemplates),
        fc.constantFrom(...prompts),
        customizations,
        (one, prompt, words) => {
          const once = applyTemplate(one, prompt, words).prompt
          expect(applyTemplate(one, once, words).prompt).toBe(once)
        },
      ),
    )
  })
})

describe('applyTemplate', () => {
  it('turns day into night', () => {
    const { prompt, added, removed } = applyTemplate(template('nighttime'), prompts[0]!)
    expect(prompt).toBe(
      'a street, vibrant colors, slow pan right, at night, moonlight, keeping the composition, subject, location, camera and motion unchanged',
    )
    expect(added.map(({ value }) => value)).toEqual(['night', 'moonlight'])
    expect(removed.map(({ value }) => value)).toEqual(['midday', 'bright', 'daytime'])
  })

  it('takes the opposite mood out', () => {
    const { prompt } = applyTemplate(template('gritty'), 'a dancer, soft lighting, dreamy mood')
    expect(prompt).toContain('a dancer, gritty mood, film grain, muted colors')
  })

  it('adds the person’s words to prompt and instruction, at most 500 characters of them', () => {
    const applied = applyTemplate(template('nighttime'), 'a lake', `  add more stars, ${'x'.repeat(900)}`)
    expect(applied.prompt).toContain(', add more stars')
    expect(applied.instruction.startsWith('make it nighttime, add more stars')).toBe(true)
    expect(applied.customizations.length).toBeLessThanOrEqual(500)
  })

  it('hands out modifications that nobody else holds', () => {
    applyTemplate(template('dawn'), 'a lake').modifications[0]!.value = 'changed'
    expect(template('dawn').modifications[0]!.value).toBe('dawn')
  })
})
