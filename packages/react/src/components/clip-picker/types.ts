import type { Clip, Job, Regeneration } from '@retake/core'

/** Which clips the picker works on: all, those of a section, or those in a state. */
export type ClipFilter = 'all' | 'changed' | `section:${string}` | `state:${Clip['state']}`

export interface ClipPickerProps {
  jobId: string
  /** Ticked clips, 0-based. */
  selected?: number[]
  defaultSelected?: number[]
  onSelectedChange?: (selected: number[]) => void
  /** The clip that is looked at. */
  chosen?: number | null
  onChosenChange?: (clipIndex: number) => void
  /** Clips that an instruction being written would change. */
  highlighted?: readonly number[]
  /** Clips that it names but leaves out. */
  leftOut?: readonly number[]
  /** Clips with a take that nobody has looked at yet. */
  newTakes?: readonly number[]
  /** `strip` draws widths after durations over the song; `list` one row a clip. Default `strip`. */
  variant?: 'strip' | 'list'
  className?: string
}

/** What a tile or a row needs to know about its clip. */
export interface PickerClip {
  clip: Clip
  selected: boolean
  chosen: boolean
  highlighted: boolean
  leftOut: boolean
  newTake: boolean
  /** Filtered out: drawn faint in the strip, left out of the list. */
  faint: boolean
  tabbable: boolean
  regeneration: Regeneration | undefined
}

export type PickerAudio = Job['audio']
