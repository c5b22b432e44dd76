import type { Reading } from '../reading.ts'

const endings = ['ings', 'ing', 'ers', 'er', 'ies', 'es', 'ed', 's', 'y', 'e']
const tails = new Set(['', ...endings, 'ning', 'ners', 'ner', 'mers', 'mer', 'ting', 'r', 'rs'])
const longestTail = 4

/** A word without its ending, so that "surfers", "surfing" and "surfer" are one. */
export const stem = (word: string): string => {
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xc0

/** Whether a text, in lower case, holds a word with this stem. */
const holds = (text: string, wanted: string): boolean => {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue
    let end = at + wanted.length
    const last = end + longestTail
    while (end < text.length && end <= last && isLetter(text.charCodeAt(end))) end++
    if (tails.has(text.slice(at + wanted.length, end))) return true
  }
  return false
}

/** Places of the clips whose prompts hold the most of the words, and how many that is. */
export const clipsShowing = (
  reading: Reading,
  words: readonly string[],
): { places: number[]; found: number } => {
  reading.prompts ??= reading.clips.map((clip) => clip.prompt?.toLowerCase() ?? '')
  let found = 0
  let places: number[] = []
  const wanted = words.map(stem)
  for (let place = 0; place < reading.prompts.length; place++) {
    const text = reading.prompts[place]!
    if (text === '') continue
    let score = 0
    for (const word of wanted) if (holds(text, word)) score++
    if (score > found) {
      found = score
      places = [place]
    } else if (score > 0 && score === found) places.push(place)
  }
  return { places, found }
}
