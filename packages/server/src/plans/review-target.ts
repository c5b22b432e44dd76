import type { BlockedClip, PlanTarget } from '@retake/core'
import type { VideoGenerator } from '../ports/video-generator.ts'
import type { BasedClip, CompiledTarget } from './types.ts'

export interface Review {
  blocked: BlockedClip[]
  warnings: PlanTarget['warnings']
}

/** Asks the generator whether it can do what a target was compiled to. Spends nothing. */
export function reviewTarget(generator: VideoGenerator, compiled: CompiledTarget, clip: BasedClip): Review {
  const { prompt, instruction, clipIndex } = compiled.planned
  const { startSeconds, endSeconds } = clip.snapshot.clip
  const notices = generator.review({
    prompt,
    instruction,
    edits: compiled.modifications,
    slotSeconds: endSeconds - startSeconds,
    analysis: clip.source.analysis,
  })
  return {
    blocked: notices
      .filter(({ effect }) => effect === 'refuse')
      .map(({ detail }) => ({ clipIndex, code: 'unsupported-change', detail })),
    warnings: notices.filter(({ effect }) => effect === 'warn').map(({ code, detail }) => ({ code, detail })),
  }
}
