'use client'
import { type ParsedInstruction, parseInstruction } from '@retake/core'
import { useMemo } from 'react'
import { useClips } from './use-clips.ts'
import { useJob } from './use-job.ts'

/** Reads an instruction in the page, on every keystroke; the server reads it again before anything is spent. */
export function useParsedInstruction(
  jobId: string,
  text: string,
  selection: readonly number[],
): ParsedInstruction {
  const { data: clips } = useClips(jobId)
  const { data: job } = useJob(jobId)
  const context = useMemo(
    () => ({
      clips: (clips ?? []).map((clip) => ({
        index: clip.clipIndex,
        startSeconds: clip.start,
        endSeconds: clip.end,
        prompt: clip.prompt,
        ...(clip.analysis ? { analysis: clip.analysis } : {}),
      })),
      ...(job?.audio
        ? {
            audio: {
              beats: job.audio.beats,
              sections: job.audio.sections.map(({ label, start, end }) => ({
                label,
                startSeconds: start,
                endSeconds: end,
              })),
            },
          }
        : {}),
    }),
    [clips, job],
  )
  return useMemo(
    () =>
      // Without the clips every number would name one that does not exist.
      clips
        ? parseInstruction(text, {
            ...context,
            ...(selection.length > 0 ? { selection: [...selection] } : {}),
          })
        : { text, targets: [], matches: [], diagnostics: [] },
    [clips, text, context, selection],
  )
}
