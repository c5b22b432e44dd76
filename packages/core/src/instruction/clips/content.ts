import type { InstructionClip } from '../types.ts'

const endings = ['ings', 'ing', 'ers', 'er', 'ies', 'es', 'ed', 's', 'y', 'e']

/** A word without its ending, so that "surfers", "surfing" and "surfer" are one. */
export const stem = (word: string): string => {
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

const letters = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xc0

/** Stems of a text's words. */
export const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>()
  const lower = text.toLowerCase()
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const inWord = i < lower.length && letters(lower.charCodeAt(i))
    if (inWord && start < 0) start = i
    else if (!inWord && start >= 0) {
      stems.add(stem(lower.slice(start, i)))
      start = -1
    }
  }
  return stems
}

/** Places of the clips whose prompts hold the most of the words, and how many that is. */
export const clipsShowing = (
  clips: readonly InstructionClip[],
  words: readonly string[],
): { places: number[]; found: number } => {
  let found = 0
  let places: number[] = []
  const wanted = new Set(words.map(stem))
  for (let place = 0; place < clips.length; place++) {
    const prompt = clips[place]!.prompt
    if (!prompt) continue
    const stems = stemsOf(prompt)
    let score = 0
    for (const word of wanted) if (stems.has(word)) score++
    if (score > found) {
      found = score
      places = [place]
    } else if (score > 0 && score === found) places.push(place)
  }
  return { places, found }
}
