/** How a camera movement is said: as a verb of the camera, and as a noun phrase of its own. */
interface MovementPhrase {
  verb: string
  particle: string
  noun: string
}

export const movementPhrases: Readonly<Record<string, MovementPhrase>> = {
  'pan-left': { verb: 'pan', particle: 'left', noun: 'pan left' },
  'pan-right': { verb: 'pan', particle: 'right', noun: 'pan right' },
  'tilt-up': { verb: 'tilt', particle: 'up', noun: 'tilt up' },
  'tilt-down': { verb: 'tilt', particle: 'down', noun: 'tilt down' },
  'zoom-in': { verb: 'zoom', particle: 'in', noun: 'zoom in' },
  'zoom-out': { verb: 'zoom', particle: 'out', noun: 'zoom out' },
  orbit: { verb: 'orbit', particle: 'around', noun: 'orbiting shot' },
  'crane-up': { verb: 'crane', particle: 'up', noun: 'crane up' },
  'crane-down': { verb: 'crane', particle: 'down', noun: 'crane down' },
  tracking: { verb: 'follow', particle: 'along', noun: 'tracking shot' },
  static: { verb: 'remain', particle: 'still', noun: 'static shot' },
  handheld: { verb: 'shake', particle: 'slightly', noun: 'handheld shot' },
  roll: { verb: 'roll', particle: '', noun: 'camera roll' },
}
