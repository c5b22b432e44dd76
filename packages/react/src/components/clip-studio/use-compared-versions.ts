'use client'
import { useState } from 'react'
import type { ComparedVersions } from '../../hooks/use-comparison.ts'
import { useVersions } from '../../hooks/use-versions.ts'

/** The two takes of a clip that the studio compares: those a person picked, else the newest and what it stands against. */
export function useComparedVersions(jobId: string, clipIndex: number | null) {
  const [picked, pick] = useState<ComparedVersions | null>(null)
  const { data } = useVersions(jobId, clipIndex)
  if (clipIndex === null || picked?.clipIndex === clipIndex) return { compared: picked, pick }
  const versions = (data?.versions ?? []).filter(({ storage }) => storage !== 'deleted')
  const newest = versions[0]
  const other = newest?.isCurrent ? versions[1] : versions.find(({ isCurrent }) => isCurrent)
  return { compared: newest && other ? { clipIndex, a: other.id, b: newest.id } : null, pick }
}
