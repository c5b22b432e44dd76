import { trimMarks, trimMarksEnd } from './trim-marks.ts'

/** "…, golden light" after a phrase, "… Golden light." after a sentence. */
export function appendPhrases(prompt: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return prompt
  const tail = phrases.join(', ')
  const body = trimMarksEnd(prompt, ',;')
  if (body === '') return tail
  if (!/[.!?]$/.test(body)) return `${body}, ${tail}`
  return `${body} ${tail[0]!.toUpperCase()}${tail.slice(1)}.`
}

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

/** What every edit keeps unless it says otherwise. */
export const defaultPreserve: readonly string[] = ['composition', 'subject', 'location']

const tails = [
  { opening: ', keeping the ', closing: ' unchanged' },
  { opening: ' Keep the ', closing: ' unchanged.' },
]

/** The prompt without the words that `withPreserved` added. */
export function withoutPreserved(prompt: string): string {
  for (const { opening, closing } of tails) {
    const at = prompt.endsWith(closing) ? prompt.lastIndexOf(opening) : -1
    const names = prompt.slice(at + opening.length, -closing.length)
    if (at >= 0 && /^[a-z, -]+$/i.test(names)) return prompt.slice(0, at)
  }
  return prompt
}

/** Ends a prompt with what must stay as it is: "…, keeping the composition, subject and location unchanged". */
export function withPreserved(prompt: string, preserve: readonly string[]): string {
  const base = withoutPreserved(prompt)
  const kept = preserve.map((name) => name.replace(/[^A-Za-z -]/g, '').trim()).filter(Boolean)
  if (kept.length === 0 || base.trim() === '') return base
  const list = kept.length > 1 ? `${kept.slice(0, -1).join(', ')} and ${kept.at(-1)}` : kept[0]
  return /[.!?]\s*$/.test(base)
    ? `${base} Keep the ${list} unchanged.`
    : `${base}, keeping the ${list} unchanged`
}
