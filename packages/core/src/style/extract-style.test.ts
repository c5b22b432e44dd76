import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractStyle } from './extract-style.ts'
import { readLexicon } from './read-lexicon.ts'
import { type StyleFacet, styleFacets } from './types.ts'

const values = (prompt: string, facet: StyleFacet): string[] =>
  extractStyle(prompt)[facet].map(({ value }) => value)
const texts = (prompt: string, facet: StyleFacet): string[] =>
  extractStyle(prompt)[facet].map(({ text }) => text)

describe('camera movement', () => {
  it.each([
    ['the camera tilts upward', 'tilt-up'],
    ['a tilt-up shot of the tower', 'tilt-up'],
    ['as the view tilts slowly down, the stairs appear', 'tilt-down'],
    ['the camera pans smoothly to the left', 'pan-left'],
    ['panning left to right across the bay', 'pan-right'],
    ['camera moving from right to left', 'pan-left'],
    ['we slowly push in on her face', 'zoom-in'],
    ['slow dolly in', 'zoom-in'],
    ['the lens gradually zooms in', 'zoom-in'],
    ['a slow pull back from the window', 'zoom-out'],
    ['The camera starts at the door. It then pulls back.', 'zoom-out'],
    ['as the camera glides around her', 'orbit'],
    ['the camera moves in a clockwise direction', 'orbit'],
    ['the camera remains perfectly still', 'static'],
    ['locked-off tripod shot', 'static'],
    ['no camera movement', 'static'],
    ['the camera follows the runner', 'tracking'],
    ['shaky handheld footage', 'handheld'],
    ['the camera rises above the roofs', 'crane-up'],
    ['crane down to the street', 'crane-down'],
    ['the camera rotates', 'roll'],
  ])('reads "%s" as %s', (prompt, movement) => {
    expect(values(prompt, 'cameraMovement')).toContain(movement)
  })

  it.each([
    'a girl pulls a toy out of a box',
    'the umbrellas tilt downward',
    'a man pushes in the door',
    'the boat glides around the island',
    'eggs in a frying pan',
    'she follows her brother',
  ])('reads no camera into "%s"', (prompt) => {
    expect(values(prompt, 'cameraMovement')).toEqual([])
  })
})

describe('camera angle and shot size', () => {
  it.each([
    ['extreme close-up of an eye', 'extreme-close-up'],
    ['closeup', 'close-up'],
    ['wide aerial shot', 'wide'],
    ['wide aerial shot', 'aerial'],
    ['an arial view of animals', 'aerial'],
    ['low-angle tracking shot', 'low-angle'],
    ['worm’s-eye view', 'worms-eye'],
    ['bird’s-eye view of the city', 'birds-eye'],
    ['over-the-shoulder shot', 'over-the-shoulder'],
    ['filmed from the first person perspective', 'first-person'],
    ['medium shot', 'medium'],
    ['side view of a girl', 'side'],
  ])('reads "%s" as %s', (prompt, angle) => {
    expect(values(prompt, 'cameraAngle')).toContain(angle)
  })

  it.each(['a wide smile', 'a man with a long tie', 'a cup full of chocolate', 'at the back of the house'])(
    'reads no shot into "%s"',
    (prompt) => {
      expect(values(prompt, 'cameraAngle')).toEqual([])
    },
  )
})

describe('palette and the colours of things', () => {
  it('gives the colour of a thing to the thing', () => {
    expect(values('a red vase on a brown table', 'objectColors')).toEqual(['red', 'brown'])
    expect(values('a red vase on a brown table', 'palette')).toEqual([])
  })

  it.each([
    ['teal and orange palette', ['teal-and-orange']],
    ['vibrant colors', ['vibrant']],
    ['bathed in red', ['red']],
    ['two dancers in pink and blue light', ['pink', 'blue']],
    ['muted earthy tones', ['muted']],
    ['captured in black and white', ['black-and-white']],
  ])('reads "%s" as the palette %j', (prompt, palette) => {
    expect(values(prompt, 'palette')).toEqual(palette)
  })

  it.each([
    'a black and white cat',
    'a green traffic light turns red',
    'an orange color fish',
    'brightly coloured fish',
    'the bicycle, its rich purple hue gleaming',
    'a blue car drives past a white fence',
  ])('takes no palette from "%s"', (prompt) => {
    expect(values(prompt, 'palette')).toEqual([])
  })

  it.each(['an orange on a plate', 'a golden retriever', 'a glass of orange juice'])(
    'finds no colour in "%s"',
    (prompt) => {
      expect(values(prompt, 'objectColors')).toEqual([])
    },
  )
})

describe('light, time, weather, mood, motion and art', () => {
  it('reads paraphrases and inflections', () => {
    expect(values('bathed in golden light', 'lighting')).toEqual(['golden'])
    expect(values('a dimly lit room', 'lighting')).toEqual(['dim'])
    expect(values('swirling brushstrokes of Van Gogh', 'artStyle')).toContain('van-gogh')
    expect(values('in the style of Ukiyo-e by Hokusai', 'artStyle')).toEqual(['ukiyo-e', 'hokusai'])
    expect(values('under the setting sun', 'timeOfDay')).toEqual(['sunset'])
    expect(values('fog rolls over the hills in super slow motion', 'motion')).toEqual(['slow-motion'])
    expect(values('shot on 35mm film, 1980s', 'artStyle')).toEqual(['35mm', '1980s'])
  })

  it('reads each facet of a phrase that speaks of several', () => {
    expect(values('bright daylight', 'lighting')).toEqual(['bright'])
    expect(values('bright daylight', 'timeOfDay')).toEqual(['daytime'])
  })

  it('takes feelings of a subject for no mood, but a mood that stands alone', () => {
    expect(values('a happy dog on a lawn', 'mood')).toEqual([])
    expect(values('a dog on a lawn, happy', 'mood')).toEqual(['joyful'])
    expect(values('a hopeful mood', 'mood')).toEqual(['hopeful'])
    expect(values('the atmosphere is tense and chaotic', 'mood')).toEqual(['tense', 'frantic'])
  })

  it('knows fast food from fast motion', () => {
    expect(values('a fast food restaurant', 'motion')).toEqual([])
    expect(values('cars driving fast', 'motion')).toEqual(['fast'])
  })
})

describe('negation', () => {
  it.each([
    ['no harsh light', 'lighting'],
    ['without any harsh light or glare', 'lighting'],
    ['without colour', 'palette'],
    ['not blurry', 'artStyle'],
    ['the scene is not dark', 'lighting'],
    ['no camera shake', 'cameraMovement'],
  ] as const)('finds nothing in "%s"', (prompt, facet) => {
    expect(values(prompt, facet)).toEqual([])
  })

  it('ends with the phrase it belongs to', () => {
    expect(values('no harsh light, soft shadows', 'lighting')).toEqual(['soft'])
    expect(values('no people on the street at night', 'timeOfDay')).toEqual(['night'])
  })
})

describe('spans', () => {
  it('stand in UTF-16 units, past emoji and accents', () => {
    const prompt = '🎬 café à l’aube, soft light, pan left'
    const [light] = extractStyle(prompt).lighting
    expect(light).toEqual({ value: 'soft', text: 'soft light', start: 18, end: 28 })
    expect(texts(prompt, 'cameraMovement')).toEqual(['pan left'])
  })

  it('slice to their text and ascend, whatever the prompt', () => {
    const words = readLexicon().map(({ words }) => words.join(' '))
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.string(),
      fc.constantFrom(', ', '. ', ' and ', ' a ', '-', '’s '),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const prompt = pieces.join(' ')
        const style = extractStyle(prompt)
        for (const facet of styleFacets) {
          let last = -1
          for (const { text, start, end } of style[facet]) {
            expect(prompt.slice(start, end)).toBe(text)
            expect(start).toBeGreaterThan(last)
            last = start
          }
        }
      }),
    )
  })

  it('never come from text that is no prompt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Object.keys(extractStyle(text))).toEqual([...styleFacets].sort((a, b) => order(a) - order(b)))
      }),
    )
  })
})

const order = (facet: StyleFacet): number => styleFacets.indexOf(facet)
