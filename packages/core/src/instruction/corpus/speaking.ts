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
    family: 'taken back',
    cases: [
      { say: 'clip two no wait clip three make it darker', clips: [3], changes: ['brightness decrease'] },
      { say: 'make clip 2, sorry, clip 3 darker', clips: [3] },
      { say: 'clip 2, no, clip 3 darker', clips: [3] },
      { say: 'brighten clip 4 I mean 5', clips: [5] },
      { say: 'clips 2 and 3, I mean 4, darker', clips: [2, 4] },
      { say: 'brighten clip 2, actually clip 3', clips: [3] },
      { say: 'brighten clip 2, actually clip 3 too', clips: [2, 3] },
      { say: 'sorry, make clip 2 darker', clips: [2], changes: ['brightness decrease'] },
      { say: 'no, clip 3 should be brighter', clips: [3], changes: ['brightness increase'] },
      { say: 'make clip 2 darker, sorry', clips: [2] },
      { say: 'make clip 2 darker, no wait, clip 3', clips: [2], tells: 'ambiguous-target' },
      { say: 'make clip 2 darker, actually clip 3 should be brighter', clips: [2, 3] },
      { say: 'make clip 2 darker. Actually clip 3 too', clips: [2, 3] },
    ],
  },
  {
    family: 'what I selected',
    cases: [
      {
        say: 'everything I selected: add rain',
        selected: [4, 5],
        clips: [4, 5],
        changes: ['weather add =rain'],
      },
      { say: 'everything I selected except 5: add rain', selected: [4, 5, 6], clips: [4, 6] },
      { say: 'make the ones I picked warmer', selected: [1, 3], clips: [1, 3] },
      { say: "all the clips I've ticked should be slower", selected: [2], clips: [2] },
      { say: 'everything selected: warmer', selected: [2, 3], clips: [2, 3] },
      { say: 'everything I picked: warmer', clips: [], tells: 'no-target' },
    ],
  },
  {
    family: 'what must not be there',
    cases: [
      { say: "clip 5 shouldn't have people in it", clips: [5], changes: ['content remove =people'] },
      { say: 'clip 5 should not have any people in it', clips: [5], changes: ['content remove =people'] },
      { say: "there shouldn't be people in clip 5", clips: [5], changes: ['content remove =people'] },
      { say: 'clip 2 must not show the logo', clips: [2], changes: ['content remove =logo'] },
      { say: "clip 5 shouldn't be so dark", clips: [5], changes: ['brightness increase'] },
      { say: "clip 5 shouldn't have been so dark", clips: [5], changes: ['brightness increase'] },
      { say: "it shouldn't be dark in clip 2", clips: [2], changes: ['brightness increase'] },
    ],
  },
  {
    family: 'bare numbers in a sentence',
    cases: [
      { say: 'could 6 be darker?', clips: [6], changes: ['brightness decrease'] },
      { say: 'could 6 end with a fade to black?', clips: [6] },
      { say: 'could 3 birds be in clip 4', clips: [4] },
      { say: 'warm up 3 and then do the same to 4', clips: [3, 4] },
      { say: 'do the same to 4 people in clip 2', clips: [2] },
      {
        say: "what I'd like is for clip number 6 to be in the rain",
        clips: [6],
        changes: ['weather set =rain'],
      },
      {
        say: 'all clips expect the clip 5 more cold',
        clips: [1, 2, 3, 4, 6],
        changes: ['temperature decrease'],
      },
      { say: 'I expect clip 2 to be darker', clips: [2], changes: ['brightness decrease'] },
    ],
  },
  {
    family: 'looks handed on',
    cases: [
      { say: 'take the palette of clip 6 and apply it to clip 1', clips: [1], like: 6 },
      { say: 'take the camera movement of clip 6 and put it on clip 1', clips: [1], like: 6 },
      { say: 'take the colors of clip 6 and use them on clips 1 and 2', clips: [1, 2], like: 6 },
      { say: 'use the colours from 5 on clip 2', clips: [2], like: 5 },
      { say: 'clip 2 should borrow the colours from 5', clips: [2], like: 5 },
      { say: 'from 5 on make it darker', clips: [5, 6] },
      { say: 'take the palette of clip 3 and make it brighter', clips: [3] },
    ],
  },
  {
    family: 'dashes before items',
    cases: [
      { say: '- 2: brighter\n- 5: slower\n- 6: +20% contrast', clips: [2, 5, 6] },
      { say: '- clip 2: brighter\n- clip 3: slower', clips: [2, 3] },
      { say: '-20% brightness on clip 3', clips: [3] },
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
