import { none } from '../lists.ts'
import { once, type Reading } from '../reading.ts'

/** The words of a text without their endings, so that "surfers", "surfing" and "surfer" are one. */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) =>
    word.replace(/(?<=...)(ings?|ers?|ies|e[sd]?|s|y)$/, '').replace(/(.)\1$/, '$1'),
  )

/** Places of the clips whose prompts hold the most of the words; none when no prompt holds any. */
export const clipsShowing = (reading: Reading, words: string): readonly number[] =>
  once(reading, `showing ${words}`, () => {
    const prompts = once(reading, 'prompts', () =>
      reading.clips.some(({ prompt }) => prompt)
        ? reading.clips.map(({ prompt = '' }) => new Set(stems(prompt)))
        : none,
    )
    if (prompts.length === 0) return none
    const wanted = stems(words)
    const scores = prompts.map((prompt) => wanted.filter((stem) => prompt.has(stem)).length)
    const best = Math.max(1, ...scores)
    return reading.all.filter((place) => scores[place] === best)
  })
