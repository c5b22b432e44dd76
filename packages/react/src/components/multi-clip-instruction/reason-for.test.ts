import { type Clip, type Job, parseInstruction } from '@retake/core'
import { expect, it } from 'vitest'
import { createFormat, createTranslate } from '../../messages/index.ts'
import { reasonFor } from './reason-for.ts'

const t = createTranslate(createFormat({ locale: 'en', timeZone: 'UTC', now: () => new Date(0) }))
const places = [0, 5, 10].map((start, clipIndex) => ({ clipIndex, start, end: start + 5 }))
const sections = [
  { label: 'verse', start: 0, end: 6 },
  { label: 'chorus', start: 6, end: 15 },
]
const reason = (text: string, clipIndex: number) => {
  const parsed = parseInstruction(text, {
    clips: places.map(({ clipIndex: index, start, end }) => ({
      index,
      startSeconds: start,
      endSeconds: end,
      prompt: index === 0 ? 'a surfer at the beach' : 'a street',
    })),
    audio: {
      sections: sections.map(({ label, start, end }) => ({ label, startSeconds: start, endSeconds: end })),
    },
  })
  const clip = places[clipIndex] as Clip
  return reasonFor(clipIndex, { parsed, clip, job: { audio: { sections } } as unknown as Job, t })
}

it.each([
  ['make clips 2 and 3 brighter', 1, 'You wrote “clips 2 and 3”'],
  ['make all clips brighter', 2, 'You wrote “all clips”'],
  ['make the last clip brighter', 2, 'You wrote “the last clip”'],
  ['make all clips warmer, and clip 2 dreamy', 1, 'You wrote “all clips” and “clip 2”'],
  ['warmer chorus clips, and clip 3 dreamy', 2, 'In the chorus, 0:06–0:15 · You wrote “clip 3”'],
  ['warmer colors in the chorus clips', 2, 'In the chorus, 0:06–0:15'],
  ['warmer colors in the chorus clips', 1, '80% in the chorus, 0:06–0:15'],
  ['make the surfer clip brighter', 0, 'You wrote “the surfer clip”, and its description fits'],
])('says in plain words why “%s” means clip index %i', (text, clipIndex, words) => {
  expect(reason(text, clipIndex)).toBe(words)
})
