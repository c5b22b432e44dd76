import type { ClipAnalysis, Modification } from '../instruction/types.ts'

/** Chroma as offsets from grey, fractions of the full scale: −0.5 … 0.5. */
export interface Chroma {
  /** Towards blue (+) or yellow (−). */
  u: number
  /** Towards red (+) or cyan (−). */
  v: number
}

/** The luma curve: exposure first, then contrast around a pivot. See {@link toneAt}. */
export interface Tone {
  /** Slope at black of the exposure curve; 1 leaves the picture, black and white stay where they are. */
  exposure: number
  /** Slope at the pivot: above 1 an S-curve that clips nothing, below 1 a straight line. */
  contrast: number
  /** Luma that contrast turns around, 0…1. */
  pivot: number
}

/** A path of the virtual camera over the slot: value at its start and at its end. */
export interface CameraPath {
  /** Magnification, ≥ 1. */
  zoom: [start: number, end: number]
  /** −1 left edge … 1 right edge of the room that the zoom leaves. */
  x: [start: number, end: number]
  /** −1 top … 1 bottom of that room. */
  y: [start: number, end: number]
  /** Degrees, clockwise. */
  roll: [start: number, end: number]
  /** Hand-held shake: 1 sways about 1 % of the width. */
  shake: number
}

/** Everything a renderer needs, as plain numbers: no text of a person ever reaches a filter. */
export interface Grade {
  tone: Tone
  /** Multiplies chroma: 0 = black and white, 1 = as it is. */
  saturation: number
  /** Chroma added after `saturation`, from `shadows` at black in a straight line to `highlights` at white. */
  shadows: Chroma
  highlights: Chroma
  /** Radius (σ) of a blur, fraction of the picture's height. */
  blur: number
  /** Share of a strongly blurred copy mixed in, 0…1. */
  glow: number
  /** Strength of an unsharp mask, 0…2. */
  sharpen: number
  /** Strength of noise reduction, 0…1. */
  denoise: number
  /** Darkening of the corners, 0…1. */
  vignette: number
  /** Strength of moving film grain, 0…1. */
  grain: number
  /** Sideways smear of colour as on tape, 0…1. */
  bleed: number
  /** Playback rate: 2 = twice as fast. 0.25…4. */
  speed: number
  camera: CameraPath
  /** Seconds of fade from and to black. */
  fadeInSeconds: number
  fadeOutSeconds: number
  /** Aspect ratio of the bars' opening, 0 = no bars. */
  letterbox: number
  mirror: boolean
  /** What the clip measured, or was assumed to, and what the grade aims at. */
  aim: { from: ClipAnalysis; to: ClipAnalysis }
}

/** What one modification does to a grade. Factors multiply, the rest adds; absent = leaves it alone. */
export interface GradeEffect {
  brightness?: number
  /** Brightness is not raised above / lowered below these by `brightness`; a clip beyond them stays where it is. */
  brightnessMax?: number
  brightnessMin?: number
  /** Absolute brightness, 0…1. */
  brightnessTo?: number
  contrast?: number
  contrastTo?: number
  saturation?: number
  saturationTo?: number
  monochrome?: boolean
  /** Gives the colour of the source back. */
  restoreColor?: boolean
  /** Added warmth, −1…1. */
  warmth?: number
  /** What adding warmth leads to is kept within these. */
  warmthMin?: number
  warmthMax?: number
  shadows?: Chroma
  highlights?: Chroma
  blur?: number
  glow?: number
  sharpen?: number
  denoise?: number
  vignette?: number
  grain?: number
  bleed?: number
  speed?: number
  /** Playback rate of the source, whatever earlier edits made of it. */
  speedTo?: number
  camera?: Partial<CameraPath>
  /** Takes back the camera moves of earlier edits. */
  cameraReset?: boolean
  fadeInSeconds?: number
  fadeOutSeconds?: number
  letterbox?: number
  mirror?: boolean
}

/** A change that a grade cannot make, or makes only in part. */
export interface UnsupportedModification {
  modification: Modification
  /** For people: what cannot be done and what to do instead. */
  reason: string
  /** `true`: something is done, but not all that was asked. */
  partial: boolean
}

/** A change that would hardly be seen, because the clip is already there. */
export interface RoomlessModification {
  modification: Modification
  /** For people. */
  reason: string
}
