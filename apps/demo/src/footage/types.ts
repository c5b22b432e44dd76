/** A folder of footage as its names and its `job.json` tell it. */
export interface ListedFootage {
  /** Absolute path. */
  folder: string
  title: string
  clips: ListedClip[]
  audio: FootageAudio | null
}

export interface ListedClip {
  /** As the folder or `job.json` names it. */
  file: string
  /** Absolute path. */
  path: string
  prompt: string
  /** Slot in the song, seconds, where `job.json` says it. */
  start?: number | undefined
  end?: number | undefined
  lyrics?: string | undefined
}

/** Footage that was looked into: what becomes a job. */
export interface Footage {
  title: string
  clips: FootageClip[]
  audio: FootageAudio | null
  /** What was left out, each with the reason. */
  leftOut: { file: string; reason: string }[]
}

export interface FootageClip {
  /** As the folder or `job.json` names it. */
  file: string
  /** Absolute path. */
  path: string
  prompt: string
  /** Slot in the song, seconds. */
  start: number
  end: number
  lyrics?: string
}

export interface FootageAudio {
  /** Absolute path, or null when only the song's structure is known. */
  path: string | null
  sections: { label: string; start: number; end: number }[]
  beats: number[]
  bpm?: number
  energy?: number
  mood?: string
}

/** A folder that cannot become a job; the message says what to do. */
export class FootageError extends Error {}
