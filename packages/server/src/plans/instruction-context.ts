import type { AudioContext, InstructionClip } from '@retake/core'
import type { AudioRecord, ClipSnapshot } from '../ports/storage/index.ts'
import type { JobClips } from './types.ts'

function toInstructionClip({ clip, current }: ClipSnapshot): InstructionClip {
  return {
    index: clip.clipIndex,
    startSeconds: clip.startSeconds,
    endSeconds: clip.endSeconds,
    prompt: current?.prompt ?? clip.prompt,
    ...(current === null ? {} : { analysis: current.analysis }),
  }
}

function toAudioContext({ sections, beats, bpm, energy, mood }: AudioRecord): AudioContext {
  return {
    sections,
    beats,
    ...(bpm === null ? {} : { bpm }),
    ...(energy === null ? {} : { energy }),
    ...(mood === null ? {} : { mood }),
  }
}

/** What the parser may look at: the clips as they are now, and the song. */
export function instructionContext({ job, clips }: JobClips): {
  clips: InstructionClip[]
  audio?: AudioContext
} {
  return {
    clips: clips.map(toInstructionClip),
    ...(job.audio === null ? {} : { audio: toAudioContext(job.audio) }),
  }
}
