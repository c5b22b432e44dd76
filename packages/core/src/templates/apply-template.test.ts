import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspects } from '../instruction/types.ts'
import { styleCorpus } from '../style/corpus/index.ts'
import { extractStyle } from '../style/index.ts'
import type { StyleFacet } from '../style/types.ts'
import { applyTemplate } from './apply-template.ts'
import { builtInTemplates } from './built-in-templates.ts'
import type { Template } from './types.ts'

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

/** What a preserved name keeps of the words of a prompt. */
const keeps: Record<string, readonly StyleFacet[]> = {
  lighting: ['lighting'],
  palette: ['palette'],
  camera: ['cameraAngle', 'cameraMovement'],
  motion: ['motion', 'cameraMovement'],
}
/** High contrast says so among the words for the palette, and is no hue of it. */
const isContrast = (value: string): boolean => value.endsWith('-contrast')

describe('the built-in templates over prompts as people write them', () => {
  const real = styleCorpus.flatMap(({ cases }) => cases.map(({ say }) => say))
  const withTemplate = (check: (one: Template, prompt: string) => void): void =>
    fc.assert(fc.property(fc.constantFrom(...builtInTemplates), fc.constantFrom(...real), check), {
      numRuns: 500,
    })

  it('change no prompt a second time', () => {
    withTemplate((one, prompt) => {
      const once = applyTemplate(one, prompt).prompt
      expect(applyTemplate(one, once).prompt).toBe(once)
    })
  })

  it('leave the words for what they preserve, and name it at the end', () => {
    withTemplate((one, prompt) => {
      const { prompt: applied } = applyTemplate(one, prompt)
      const tail = applied.slice(-160)
      const before = extractStyle(prompt)
      const after = extractStyle(applied)
      for (const name of one.preserve) {
        expect(tail).toContain(name)
        for (const facet of keeps[name] ?? []) {
          const said = (style: typeof before): string[] =>
            style[facet].map(({ value }) => value).filter((value) => !isContrast(value))
          expect(said(after), `${one.id} on "${prompt}" keeps its ${facet}`).toEqual(said(before))
        }
      }
    })
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
