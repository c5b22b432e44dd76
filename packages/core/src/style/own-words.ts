import { appendPhrases } from './restyle.ts'
import { trimMarks } from './trim-marks.ts'

/** A person's own words are cut after this many UTF-16 units. */
const maxLength = 500

/** A person's additional words as one phrase, without punctuation around it. */
export function cleanWords(words: string | undefined): string {
  return trimMarks((words ?? '').slice(0, maxLength).replace(/\s+/g, ' '), ',.;')
}

/** Appends the words, as a phrase or as a sentence. */
export function appendWords(prompt: string, words: string): string {
  return words === '' ? prompt : appendPhrases(prompt, [words])
}

/** The prompt before `appendWords`. */
export function withoutWords(prompt: string, words: string): string {
  if (words === '') return prompt
  const sentence = ` ${words[0]!.toUpperCase()}${words.slice(1)}.`
  for (const tail of [`, ${words}`, sentence]) if (prompt.endsWith(tail)) return prompt.slice(0, -tail.length)
  return prompt === words ? '' : prompt
}
