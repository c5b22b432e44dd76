import type { StyleFacet } from '../types.ts'
import { artStyle } from './art.ts'
import { cameraAngle, cameraMovement } from './camera.ts'
import { palette } from './color.ts'
import { lighting, timeOfDay, weather } from './light.ts'
import { mood, motion } from './mood.ts'

export { blackAndWhite, hues, names } from './color.ts'
export { adjectives, aliases, classes, fillers, nouns, verbs } from './words.ts'

/** The terms of each facet, in the notation that `compileLexicon` documents. */
export const lexiconSources: readonly (readonly [StyleFacet, string])[] = [
  ['palette', palette],
  ['lighting', lighting],
  ['timeOfDay', timeOfDay],
  ['weather', weather],
  ['mood', mood],
  ['motion', motion],
  ['cameraAngle', cameraAngle],
  ['cameraMovement', cameraMovement],
  ['artStyle', artStyle],
]
