'use client'
import type { Clip } from '@retake/core'
import { useClips } from './use-clips.ts'

/** Gives one clip of a job by its place, 0-based; undefined while loading or when there is none. */
export function useClip(jobId: string, clipIndex: number | null): Clip | undefined {
  const { data } = useClips(jobId)
  return data?.find((clip) => clip.clipIndex === clipIndex)
}
