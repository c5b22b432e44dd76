import type { CorpusFamily } from './case.ts'

/** As people note, dictate and say it. */
export const speaking: readonly CorpusFamily[] = [
  {
    family: 'parts, not clips',
    cases: [
      { say: 'make the left half darker', clips: [], tells: 'no-target' },
      { say: 'the right half brighter', clips: [], tells: 'no-target' },
      { say: 'brighten the left half of clip 3', clips: [3], changes: ['brightness increase =left half'] },
    ],
  },
  {
    family: 'fractions and points',
    cases: [
      { say: 'brighten by .5', selected: [2], clips: [2], changes: ['brightness increase 0.5'] },
      { say: 'set clip 3 to .5 speed', clips: [3], changes: ['speed set 0.5'] },
      { say: 'make it .2 brighter', selected: [2], clips: [2], changes: ['brightness increase 0.2'] },
      { say: 'clip 2...5 brighter', clips: [2, 3, 4, 5] },
      { say: 'make it brighter. 5 darker', selected: [2], clips: [2, 5] },
      { say: 'half a stop brighter', selected: [2], clips: [2], changes: ['brightness increase 0.125'] },
      { say: 'a third of a stop darker', selected: [2], clips: [2], changes: ['brightness decrease 0.083'] },
      { say: 'a quarter of a stop brighter in clip 4', clips: [4], changes: ['brightness increase 0.063'] },
    ],
  },
  {
    family: 'both, of what changes',
    cases: [
      {
        say: 'increase both brightness and contrast',
        selected: [2],
        clips: [2],
        changes: ['brightness increase', 'contrast increase'],
      },
      {
        say: 'both brightness and contrast up 10% in clip 4',
        clips: [4],
        changes: ['brightness increase 0.1', 'contrast increase 0.1'],
      },
      { say: 'brighten both clips 2 and 3', clips: [2, 3] },
      { say: 'make both brighter', about: 'two', clips: [1, 2] },
    ],
  },
  {
    family: 'out, after what goes',
    cases: [
      { say: 'take the people out', selected: [2], clips: [2], changes: ['content remove =people'] },
      { say: 'edit the wires out of clip 2', clips: [2], changes: ['content remove =wires'] },
      { say: 'take the dog away in clip 2', clips: [2], changes: ['content remove =dog'] },
      { say: 'bring the colors out in clip 2', clips: [2], changes: ['saturation increase'] },
      { say: 'zoom all the way out in clip 2', clips: [2], changes: ['camera-movement set =zoom-out'] },
    ],
  },
  {
    family: 'lit by',
    cases: [
      { say: 'lit by neon', selected: [2], clips: [2], changes: ['lighting set =neon light'] },
      { say: 'clip 2 lit by candlelight', clips: [2], changes: ['lighting set =candlelight'] },
      { say: 'clip 2 lit by a single lamp', clips: [2], changes: ['content set =single lamp'] },
      { say: 'make clip 2 brightly lit', clips: [2], changes: ['brightness increase'] },
    ],
  },
  {
    family: 'notes',
    cases: [
      { say: 'clip 4 CU', clips: [4], changes: ['shot-size set =close-up'] },
      { say: 'verse 1 desat', about: 'song', clips: [2, 3], changes: ['saturation decrease'] },
      { say: 'crank the sat on clip 5', clips: [5], changes: ['saturation increase'] },
      {
        say: 'clip 5 / golden hour / handheld',
        clips: [5],
        changes: ['time-of-day set =golden hour', 'camera-movement set =handheld'],
      },
      { say: '2 & 3 → night', clips: [2, 3], changes: ['time-of-day set =night'] },
      { say: '5+6 slow motion', clips: [5, 6], changes: ['speed set =slow-motion'] },
      { say: '2 – warmer, 4 – colder', clips: [2, 4] },
      { say: 'make 4 pop more', clips: [4], changes: ['contrast increase'] },
      { say: 'make 3 shadows deeper', clips: [], tells: 'no-target' },
      { say: '2 and 3 birds', clips: [], tells: 'no-target' },
      { say: 'make 2 birds fly', clips: [], tells: 'no-target' },
    ],
  },
  {
    family: 'without a stop between',
    cases: [
      { say: 'clip one is too dark clip two is too bright', clips: [1, 2], reads: 'make it less bright' },
      { say: 'clip 2 is dark clip 3 is slower', clips: [2, 3], reads: 'make it slower' },
      {
        say: 'I do not like clip 2, it is so dark',
        clips: [2],
        changes: ['brightness increase'],
      },
      { say: "I don't like clip 2", clips: [], tells: 'no-modification' },
      { say: 'the last three clips has too much contrast', clips: [4, 5, 6], changes: ['contrast decrease'] },
      { say: 'no changes to clips 1 to 4, but do make clip 5 darker', clips: [5] },
      { say: 'do you see clip 2', clips: [], tells: 'no-modification' },
    ],
  },
]
