import type { Modification } from '../instruction/types.ts'

const colourAdvice =
  'This generator works on the footage that is there: light, colour, speed, focus, grain and camera moves inside the picture.'

const reasons: Partial<Record<Modification['aspect'], string>> = {
  weather:
    'Weather cannot be put into or taken out of existing footage. Ask for its light instead: "darker and cooler", "soft light", "lower contrast".',
  season:
    'A season cannot be changed in existing footage. Ask for its colours instead: "warmer colors", "cooler and desaturated".',
  'camera-angle':
    'The footage was taken from one angle and cannot be turned. Ask for a move inside the picture instead: "zoom in", "pan left", "tilt up".',
  'shot-size': 'The picture holds no more than was shot. "Closer" and "zoom in" work; a wider view does not.',
  composition:
    'What stands where in the picture cannot be moved. "Zoom in", "pan left", "vignette", "letterbox" and "mirror" work.',
  'art-style':
    'Footage cannot be redrawn in another art style. Ask for a look instead: "vintage", "black and white", "sepia", "cinematic".',
  'camera-movement':
    'This camera move needs to see around things. "Zoom in", "zoom out", "pan left", "tilt up" and "handheld" work.',
  focus:
    'The footage knows no depth, so only the whole picture can be blurred or sharpened: "softer", "sharper", "blurred".',
  film: 'This film look is not known. "Vintage", "35mm", "16mm", "super 8", "VHS", "noir" and "technicolor" work.',
  era: 'This era is not known as a look. "1920s" to "1990s", "vintage" and "VHS" work.',
  'time-of-day':
    'This time of day is not known as a look. "Dawn", "morning", "daytime", "sunset", "dusk" and "night" work.',
  lighting:
    'Light cannot be placed in existing footage. "Brighter", "low-key", "high-key", "soft light", "harsh light", "golden" and "candlelight" work.',
  mood: 'This mood is not known as a look. "Dreamy", "gritty", "dramatic", "ethereal", "cinematic", "moody", "cozy" and "eerie" work.',
  palette:
    'This palette is not known. "Warm", "cool", "pastel", "vivid", "muted", "neon", "earthy", "teal and orange" or the name of a colour work.',
  tint: 'This colour is not known. Name a plain one: "a blue tint", "orange", "magenta".',
  speed:
    'This speed is not understood. "Faster", "slower", "half speed", "twice as fast" and "slow motion" work.',
  motion: 'This motion is not understood. "More motion", "less motion", "calm", "faster" and "slower" work.',
}

/** At most 60 characters, none of them cut in half. */
function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text
}

/** What asking for a resting camera gets instead. */
export const motionStays =
  "The camera's own movement is part of the footage and stays; the clip is played calmer, and moves added by earlier edits are taken back."

/** Says why a modification cannot be graded and what to do instead. */
export function refusal(modification: Modification): string {
  const what = shortened(modification.value?.trim() ?? '')
  const named = what === '' ? '' : `"${what}": `
  const reason = reasons[modification.aspect]
  if (reason) return named + reason
  if (modification.direction === 'set')
    return `${named}No change of the picture is known by these words. ${colourAdvice}`
  const verb = modification.direction === 'remove' ? 'taken out of' : 'put into'
  return `${named}Things cannot be ${verb} existing footage. ${colourAdvice}`
}
