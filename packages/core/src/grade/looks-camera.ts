import { type Looks, looks } from './look-table.ts'
import type { GradeEffect } from './types.ts'

const zoomIn: GradeEffect = { camera: { zoom: [1, 1.22] } }
const zoomOut: GradeEffect = { camera: { zoom: [1.22, 1] } }
const panLeft: GradeEffect = { camera: { zoom: [1.18, 1.18], x: [1, -1] } }
const panRight: GradeEffect = { camera: { zoom: [1.18, 1.18], x: [-1, 1] } }
const tiltUp: GradeEffect = { camera: { zoom: [1.18, 1.18], y: [1, -1] } }
const tiltDown: GradeEffect = { camera: { zoom: [1.18, 1.18], y: [-1, 1] } }
const shake: GradeEffect = { camera: { zoom: [1.05, 1.05], shake: 1 } }
const roll: GradeEffect = { camera: { zoom: [1.14, 1.14], roll: [-3, 3] } }
const closer: GradeEffect = { camera: { zoom: [1.3, 1.3] } }

/** Camera moves that can be made inside the picture, by normalised name. */
export const cameraLooks: Looks = looks([
  ['zoom, zoom in, zooming in, push in, push, dolly in, dolly', zoomIn],
  ['slow push in, slow zoom in, slow zoom', { camera: { zoom: [1, 1.12] } }],
  ['crash zoom', { camera: { zoom: [1, 1.6] } }],
  ['zoom out, zooming out, pull out, pull back, dolly out', zoomOut],
  ['slow zoom out', { camera: { zoom: [1.12, 1] } }],
  ['ken burns', { camera: { zoom: [1.05, 1.2], x: [-0.6, 0.6] } }],
  ['pan, panning, pan right', panRight],
  ['pan left', panLeft],
  ['slow pan, slow pan right', { camera: { zoom: [1.1, 1.1], x: [-1, 1] } }],
  ['slow pan left', { camera: { zoom: [1.1, 1.1], x: [1, -1] } }],
  ['tilt, tilt up, pan up', tiltUp],
  ['tilt down, pan down', tiltDown],
  ['handheld, shake, shaky, camera shake, shaky cam', shake],
  ['roll', roll],
  ['dutch angle, dutch', { camera: { zoom: [1.24, 1.24], roll: [7, 7] } }],
  ['closer, tighter', closer],
  ['close up, closeup', { camera: { zoom: [1.5, 1.5] } }],
  ['medium close up', { camera: { zoom: [1.3, 1.3] } }],
])
