import { endsInS, type Found, isPigment, type PromptContext, thingFollows } from './prompt-context.ts'
import { role } from './word-roles.ts'

/**
 * Whether a hue is the look of the picture or the colour of a thing. It is the look before a word for tone or light
 * ("teal tones", "red glow"), after a word that steeps the scene in it ("bathed in red", "a palette of teal and
 * gold"), and when it continues such a list.
 */
export function hueIsPalette({ from, to }: Found, context: PromptContext, lastPaletteEnd: number): boolean {
  return (
    isPlural({ from, to }, context) ||
    beforeTone({ from, to }, context) ||
    afterSteep(from, context) ||
    continuesList(from, context, lastPaletteEnd)
  )
}

/** "soft pinks and deep blues": parts of a palette. */
function isPlural({ from, to }: Found, { tokens }: PromptContext): boolean {
  return from === to && endsInS(to, tokens)
}

/** "an orange on the table", "two navy officers", "a field of lavender": the thing, not its colour. */
export function hueIsThing({ from, to }: Found, { tokens, roles }: PromptContext, word: string): boolean {
  if (from === to && roles.has(tokens.ids[from]!, role.material)) return !thingFollows(to, { tokens, roles })
  if (word !== 'orange' || from === 0) return false
  const next = to + 1
  const bare = next >= tokens.count || tokens.gaps[next] !== 0 || roles.has(tokens.ids[next]!, role.grammar)
  return bare && tokens.gaps[from] === 0 && roles.has(tokens.ids[from - 1]!, role.article)
}

function beforeTone({ from, to }: Found, context: PromptContext): boolean {
  const { tokens, roles } = context
  for (let at = to + 1; at <= to + 4 && at < tokens.count; at++) {
    if (tokens.gaps[at] === 2) return false
    const id = tokens.ids[at]!
    // "an orange color fish": the word for tone only introduces the thing.
    if (roles.has(id, role.tone))
      return (
        !isPigment(at, context) &&
        !thingHas(from, context) &&
        (!thingFollows(at, context) || roles.has(tokens.ids[at + 1]!, role.scene))
      )
    if (roles.has(id, role.lightNoun) && !roles.has(tokens.ids[at + 1] ?? 0, role.hue))
      return tokens.gaps[at] === 0 && !isLamp(at, context)
    if (!roles.has(id, role.hue) && !roles.has(id, role.colorLink)) return false
  }
  return false
}

/** "green lights", "a blue light bulb": what shines, not what it does to the picture. */
function isLamp(at: number, { tokens, roles }: PromptContext): boolean {
  return endsInS(at, tokens) || roles.has(tokens.ids[at + 1] ?? 0, role.lampPart)
}

/** "its green hues", "his tie has a deep red tone", but not "the image has a blue tint". */
function thingHas(from: number, { tokens, roles }: PromptContext): boolean {
  let at = from - 1
  while (at >= 0 && (roles.has(tokens.ids[at]!, role.hue) || roles.has(tokens.ids[at]!, role.article))) at--
  if (at < 0) return false
  if (roles.has(tokens.ids[at]!, role.owner)) return true
  if (!roles.has(tokens.ids[at]!, role.have)) return false
  for (let before = at - 1; before >= 0 && before > at - 4; before--)
    if (roles.has(tokens.ids[before]!, role.picture) || roles.has(tokens.ids[before]!, role.shot))
      return false
  return true
}

function afterSteep(from: number, { tokens, roles }: PromptContext): boolean {
  for (let at = from; at > 0 && at > from - 4; at--) {
    if (tokens.gaps[at] !== 0) return false
    const id = tokens.ids[at - 1]!
    if (roles.has(id, role.steep) || (roles.has(id, role.paletteOf) && at !== from)) return true
  }
  return false
}

function continuesList(from: number, { tokens, roles }: PromptContext, lastPaletteEnd: number): boolean {
  if (lastPaletteEnd < 0 || from - lastPaletteEnd > 2) return false
  for (let at = lastPaletteEnd + 1; at < from; at++)
    if (!roles.has(tokens.ids[at]!, role.colorLink)) return false
  return tokens.gaps[from] !== 2
}
