'use client'
import type { ParsedInstruction } from '@retake/core'
import { useMemo } from 'react'
import { useClips } from './use-clips.ts'
import { useJob } from './use-job.ts'
import { useLoaded } from './use-loaded.ts'

const loadParser = () => import('./parse-instruction.ts').then(({ parseInstruction }) => parseInstruction)

/**
 * Reads an instruction in the page, on every keystroke; the server reads it again before anything is spent.
 * Understands nothing until the clips and the parser, which comes beside the page, are there.
 */
export function useParsedInstruction(
  jobId: string,
  text: string,
  selection: readonly number[],
): ParsedInstruction {
  const { data: clips } = useClips(jobId)
  const { data: job } = useJob(jobId)
  const parse = useLoaded(loadParser)
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
      clips && parse
        ? parse(text, {
            ...context,
            ...(selection.length > 0 ? { selection: [...selection] } : {}),
          })
        : { text, targets: [], matches: [], diagnostics: [] },
    [clips, parse, text, context, selection],
  )
}
