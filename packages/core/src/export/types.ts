export const cutFormats = ['otio', 'fcpxml', 'edl'] as const

/** OpenTimelineIO, Final Cut Pro XML, or a CMX 3600 edit decision list. */
export type CutFormat = (typeof cutFormats)[number]

/** One take of a clip. */
export interface CutTake {
  /** "Take 2". */
  name: string
  /** Where its footage is. */
  url: string
}

export interface CutClip {
  /** "Clip 3". */
  name: string
  /** Its slot, seconds on the timeline. Slots follow one another; a gap is left as a gap. */
  startSeconds: number
  endSeconds: number
  current: CutTake
  /** Takes that are not in the video. */
  alternates: CutTake[]
  prompt: string
}

/** A finished cut, to go on with in an editing program. */
export interface Cut {
  title: string
  clips: CutClip[]
  audioUrl: string | null
  /** Whole frames a second that times are written in, 1 … 120. Default 24. */
  framesPerSecond?: number
}
