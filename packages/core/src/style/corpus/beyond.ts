import { beyond, family } from './case.ts'

/** What the extractor misses and would have to read: the score counts it as wrong. */
export const notReadYet = beyond(
  family('not read yet', [
    ['A forest in shades of blue', 'palette blue'],
    ['a bike with a green tint to its frame', 'objectColors green', 'palette'],
    ['breaking the fast at dusk', 'timeOfDay', 'motion'],
    ['circling around the couple', 'cameraMovement orbit'],
    [
      'Two astronauts play cards inside a capsule; harsh white light, hard shadows, Earth turning silently outside the window. Static camera. Realistic.',
      'lighting; cameraMovement static; artStyle photorealistic',
      'palette',
    ],
    [
      'The camera, mounted on a drone, flies backwards away from a bride and groom on a cliff, romantic and breathtaking, late afternoon light.',
      'cameraAngle; mood romantic; timeOfDay golden-hour; cameraMovement',
    ],
    [
      'Close on weathered hands braiding rope, salt on the skin, overcast light, muted tones, the sea murmuring nearby.',
      'cameraAngle close-up; weather overcast; palette muted',
    ],
    [
      'A tense hallway sequence filmed in one continuous take with a steadicam, the walls lit by pulsing emergency lights.',
      'mood tense; cameraMovement; lighting',
    ],
  ]),
)
