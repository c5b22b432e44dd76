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
export const cameraLooks: Record<string, GradeEffect> = {
  zoom: zoomIn,
  'zoom in': zoomIn,
  'zooming in': zoomIn,
  'push in': zoomIn,
  push: zoomIn,
  'slow push in': { camera: { zoom: [1, 1.12] } },
  'slow zoom in': { camera: { zoom: [1, 1.12] } },
  'slow zoom': { camera: { zoom: [1, 1.12] } },
  'dolly in': zoomIn,
  'crash zoom': { camera: { zoom: [1, 1.6] } },
  'zoom out': zoomOut,
  'zooming out': zoomOut,
  'pull out': zoomOut,
  'pull back': zoomOut,
  'dolly out': zoomOut,
  'slow zoom out': { camera: { zoom: [1.12, 1] } },
  'ken burns': { camera: { zoom: [1.05, 1.2], x: [-0.6, 0.6] } },
  pan: panRight,
  panning: panRight,
  'pan left': panLeft,
  'pan right': panRight,
  'slow pan': { camera: { zoom: [1.1, 1.1], x: [-1, 1] } },
  'slow pan left': { camera: { zoom: [1.1, 1.1], x: [1, -1] } },
  'slow pan right': { camera: { zoom: [1.1, 1.1], x: [-1, 1] } },
  tilt: tiltUp,
  'tilt up': tiltUp,
  'pan up': tiltUp,
  'tilt down': tiltDown,
  'pan down': tiltDown,
  handheld: shake,
  shake,
  shaky: shake,
  'camera shake': shake,
  'shaky cam': shake,
  roll,
  'dutch angle': { camera: { zoom: [1.24, 1.24], roll: [7, 7] } },
  dutch: { camera: { zoom: [1.24, 1.24], roll: [7, 7] } },
  dolly: zoomIn,
  closer,
  tighter: closer,
  'close up': { camera: { zoom: [1.5, 1.5] } },
  closeup: { camera: { zoom: [1.5, 1.5] } },
  'medium close up': { camera: { zoom: [1.3, 1.3] } },
}
