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
