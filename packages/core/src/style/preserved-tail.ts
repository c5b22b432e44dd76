/** What every edit keeps unless it says otherwise. */
export const defaultPreserve: readonly string[] = ['composition', 'subject', 'location']

const tails = [/, keeping the [a-z, -]+ unchanged$/i, / Keep the [a-z, -]+ unchanged\.$/i]
/** A tail is never longer than this, so only the end of a prompt is searched. */
const maxTailLength = 400

/** The prompt without the words that `withPreserved` added. */
export function withoutPreserved(prompt: string): string {
  const from = Math.max(0, prompt.length - maxTailLength)
  const end = prompt.slice(from)
  for (const tail of tails) {
    const found = end.search(tail)
    if (found >= 0) return prompt.slice(0, from + found)
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
