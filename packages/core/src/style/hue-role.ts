import { type Found, isPigment, type PromptContext, thingFollows } from './word-context.ts'

/**
 * Whether a hue is the look of the picture or the colour of a thing. It is the look before a word for tone or light
 * ("teal tones", "red glow"), after a word that steeps the scene in it ("bathed in red", "a palette of teal and
 * gold"), and when it continues such a list.
 */
export function hueIsPalette({ from, to }: Found, context: PromptContext, lastPaletteEnd: number): boolean {
  return beforeTone(to, context) || afterSteep(from, context) || continuesList(from, context, lastPaletteEnd)
}

/** "an orange on the table": the fruit. */
export function hueIsThing({ from, to }: Found, { tokens, roles }: PromptContext, word: string): boolean {
  if (word !== 'orange' || from === 0) return false
  const next = to + 1
  const bare = next >= tokens.count || tokens.gaps[next] !== 0 || roles.has(tokens.ids[next]!, 'grammar')
  return bare && tokens.gaps[from] === 0 && roles.has(tokens.ids[from - 1]!, 'article')
}

function beforeTone(to: number, { tokens, roles }: PromptContext): boolean {
  for (let at = to + 1; at <= to + 4 && at < tokens.count; at++) {
    if (tokens.gaps[at] === 2) return false
    const id = tokens.ids[at]!
    // "an orange color fish": the word for tone only introduces the thing.
    if (roles.has(id, 'tone'))
      return !isPigment(at, { tokens, roles }) && !thingFollows(at, { tokens, roles })
    if (roles.has(id, 'lightNoun') && !roles.has(tokens.ids[at + 1] ?? 0, 'hue')) return tokens.gaps[at] === 0
    if (!roles.has(id, 'hue') && !roles.has(id, 'colorLink')) return false
  }
  return false
}

function afterSteep(from: number, { tokens, roles }: PromptContext): boolean {
  for (let at = from; at > 0 && at > from - 4; at--) {
    if (tokens.gaps[at] !== 0) return false
    const id = tokens.ids[at - 1]!
    if (roles.has(id, 'steep') || (roles.has(id, 'paletteOf') && at !== from)) return true
  }
  return false
}

function continuesList(from: number, { tokens, roles }: PromptContext, lastPaletteEnd: number): boolean {
  if (lastPaletteEnd < 0 || from - lastPaletteEnd > 2) return false
  for (let at = lastPaletteEnd + 1; at < from; at++)
    if (!roles.has(tokens.ids[at]!, 'colorLink')) return false
  return tokens.gaps[from] !== 2
}
