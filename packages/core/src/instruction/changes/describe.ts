import type { Look } from '../text/word.ts'
import type { Aspect } from '../types.ts'

/** Aspects that stay themselves whatever turns them: "soften the contrast" is about contrast. */
export const turned: ReadonlySet<Aspect> = new Set([
  'contrast',
  'saturation',
  'brightness',
  'grain',
  'motion',
  'speed',
])

/** What says of colours how strong they are: "richer", "softer", "punchy", but not "darker" or "warmer". */
const strengthens = ({ aspect, sign }: Look): boolean =>
  aspect === 'contrast' || aspect === 'focus' || (aspect === 'brightness' && sign > 0)

/** What an adjective makes of the aspect it is said of: "softer contrast" is less contrast, "stronger colours" more saturation. */
export const describe = (aspect: Aspect, look: Look): Look => {
  if (aspect === 'palette' && strengthens(look)) return { ...look, aspect: 'saturation' }
  return turned.has(aspect) && look.sign !== 0 && look.aspect !== 'speed' && look.aspect !== 'motion'
    ? { ...look, aspect }
    : look
}
