import type { CorpusFamily } from './case.ts'

/** Words that take clips away: exceptions, and qualifiers that hold at once. */
export const narrowing: readonly CorpusFamily[] = [
  {
    family: 'all but',
    cases: [
      { say: 'everything except this clip in sepia', selected: [2], clips: [1, 3, 4, 5, 6] },
      { say: 'all clips but these in black and white', selected: [2, 3], clips: [1, 4, 5, 6] },
      { say: 'rain everywhere except in clip 4', clips: [1, 2, 3, 5, 6] },
      { say: 'all but the tractor one warmer', about: 'prompted', clips: [1, 2, 4] },
      { say: 'all clips except the dancers clip darker', about: 'prompted', clips: [1, 3, 4] },
      { say: 'every chorus but the first one darker', about: 'concert', clips: [7] },
      { say: 'clips 2 to 5 but not the last one, warmer', clips: [2, 3, 4] },
      { say: 'clips 2 to 6, without 4 and 5, should be warmer', clips: [2, 3, 6] },
      { say: 'skip clip 2, all the others get snow', clips: [1, 3, 4, 5, 6] },
      { say: 'all clips except the zebra one darker', about: 'prompted', clips: [] },
      { say: 'all clips except clip 9 darker', clips: [], tells: 'clip-out-of-range' },
      { say: 'the unselected clips in sepia', selected: [1, 2], clips: [3, 4, 5, 6] },
      { say: 'everything that is not selected, darker', selected: [1, 2], clips: [3, 4, 5, 6] },
    ],
  },
  {
    family: 'both at once',
    cases: [
      { say: 'the dark clips in the chorus brighter', about: 'concert', clips: [4] },
      { say: 'the dark verse clips need more light', about: 'concert', clips: [2, 6] },
      { say: 'the violinist clips in the chorus colder', about: 'concert', clips: [4] },
      { say: 'the drummer clips in the second half slower', about: 'concert', clips: [6] },
      { say: 'even clips in the second half warmer', clips: [4, 6] },
      { say: 'from 0:10 on, everything at night', clips: [3, 4, 5, 6] },
      { say: 'after 15 seconds all clips should be slower', clips: [4, 5, 6] },
      { say: 'in the chorus everything warmer', about: 'concert', clips: [4, 5, 7] },
      { say: 'in the chorus, make the darkest clip brighter', about: 'concert', clips: [4] },
      { say: 'all clips in the first half darker', clips: [1, 2, 3] },
      { say: 'the chorus and the dark clips slower', about: 'concert', clips: [2, 4, 5, 6, 7] },
      { say: 'in clip 2 the door opens after 2 seconds', clips: [2] },
      { say: 'anything that is too dark should be brighter', about: 'measured', clips: [1, 4] },
      { say: 'whichever clips are dark, lift them', about: 'measured', clips: [1, 4] },
      { say: 'whatever is too slow, faster', about: 'measured', clips: [1, 4] },
    ],
  },
  {
    family: 'of what is selected',
    cases: [
      { say: 'snow in all of them', selected: [2, 3], clips: [2, 3] },
      { say: 'all of these in sepia', selected: [2, 3], clips: [2, 3] },
      { say: 'snow in all of them', clips: [1, 2, 3, 4, 5, 6] },
      { say: 'the second of these darker', selected: [2, 4], clips: [4] },
      { say: 'the last of the selected clips darker', selected: [2, 4], clips: [4] },
      { say: 'make em warmer', selected: [2, 3], clips: [2, 3] },
    ],
  },
  {
    family: 'how many, but not which',
    cases: [
      { say: 'any two clips darker', clips: [], tells: 'ambiguous-target' },
      { say: 'half a dozen clips at night', about: 'twelve', clips: [], tells: 'ambiguous-target' },
      { say: 'a dozen clips or so slower', about: 'hundred', clips: [], tells: 'ambiguous-target' },
      { say: 'any clip in sepia', clips: [], tells: 'ambiguous-target' },
      { say: 'all six clips in sepia', clips: [1, 2, 3, 4, 5, 6] },
      { say: 'all four clips in sepia', clips: [], tells: 'ambiguous-target' },
    ],
  },
  {
    family: 'left as they are',
    cases: [
      { say: 'nothing should change in clip 3', clips: [] },
      { say: 'nothing changes in the first clip', clips: [] },
      { say: 'clip 2 brighter, nothing in clip 3', clips: [2] },
      { say: "wait, don't do clip 4", clips: [] },
      { say: 'clip 2 warmer, clip 3 no touch', clips: [2] },
      { say: 'make 2 and 3 warmer, leave 4 alone', clips: [2, 3] },
      { say: "everything darker but don't do clip 1", clips: [2, 3, 4, 5, 6] },
    ],
  },
]
