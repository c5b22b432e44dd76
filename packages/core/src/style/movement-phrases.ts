import { verbForms } from './inflection.ts'
import type { NearbyWord } from './nearby-words.ts'
import { followers } from './phrase-grammar.ts'

/** How a camera movement is said: as a verb of the camera, and as a noun phrase of its own. */
export interface MovementPhrase {
  verb: string
  /** Follows the verb: "pans left". */
  particle: string
  /** Leads to what the camera sees: "pans left across the bay". Some take the place of the particle. */
  toward: string
  noun: string
}

export const movementPhrases: Readonly<Record<string, MovementPhrase>> = {
  'pan-left': { verb: 'pan', particle: 'left', toward: 'left across', noun: 'pan left' },
  'pan-right': { verb: 'pan', particle: 'right', toward: 'right across', noun: 'pan right' },
  'tilt-up': { verb: 'tilt', particle: 'up', toward: 'up over', noun: 'tilt up' },
  'tilt-down': { verb: 'tilt', particle: 'down', toward: 'down over', noun: 'tilt down' },
  'zoom-in': { verb: 'zoom', particle: 'in', toward: 'in on', noun: 'zoom in' },
  'zoom-out': { verb: 'zoom', particle: 'out', toward: 'out from', noun: 'zoom out' },
  orbit: { verb: 'orbit', particle: 'around', toward: 'around', noun: 'orbiting shot' },
  'crane-up': { verb: 'crane', particle: 'up', toward: 'up over', noun: 'crane up' },
  'crane-down': { verb: 'crane', particle: 'down', toward: 'down over', noun: 'crane down' },
  tracking: { verb: 'track', particle: 'along', toward: 'along', noun: 'tracking shot' },
  static: { verb: 'remain', particle: 'still', toward: 'still on', noun: 'static shot' },
  handheld: { verb: 'shake', particle: '', toward: 'over', noun: 'handheld shot' },
  roll: { verb: 'roll', particle: '', toward: 'over', noun: 'camera roll' },
}

/** Lead from a movement to what the camera sees. */
const towards = /^(?:around|round|through|over|across|on|onto|into|toward|towards|past|along|from)$/

/** Open what a movement is about: "orbits the tower". */
const determiners = /^(?:the|an?|its|his|her|their|this|that|each|every)$/

/** Stand before the verb and are none. */
const beforeVerb = /ly$|^(?:then|begins?|starts?|continues?|to|and|also|now|it|it's|we)$/i

/**
 * Says a movement as the verb of `clause`, in its form: "camera slowly tilts up" and pan-left make "camera slowly pans
 * left". `after` are the words after the clause; `usesNext` when what is said takes the place of the first.
 */
export function inClause(
  clause: string,
  said: MovementPhrase & { pace: string },
  after: readonly NearbyWord[],
): { text: string; usesNext: boolean } {
  const words = clause.split(/\s+/)
  let at = /^camera$/i.test(words[0]!) && words.length > 1 ? 1 : 0
  while (at + 1 < words.length && beforeVerb.test(words[at]!)) at++
  const usesNext = after[0] !== undefined && towards.test(after[0].text)
  const takesObject = at === words.length - 1 && after[0] !== undefined && determiners.test(after[0].text)
  const leads = takesObject || (usesNext && after[1] !== undefined && !followers.has(after[1].text))
  const verb = inflect(said.verb, words[at]!)
  const text = [...words.slice(0, at), said.pace, verb, leads ? said.toward : said.particle]
    .filter(Boolean)
    .join(' ')
  return { text, usesNext }
}

/** The verb in the form of the model: -ing, third person, or bare. */
function inflect(verb: string, model: string): string {
  if (/ing$/i.test(model)) return verbForms(verb)[2]!
  return /[^s]s$/i.test(model) ? verbForms(verb)[0]! : verb
}
