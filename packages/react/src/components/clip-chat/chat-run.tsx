'use client'
import type { Clip } from '@retake/core'
import { type ReactNode, useState } from 'react'
import { useBatch } from '../../hooks/use-batch.ts'
import type { ComparedVersions } from '../../hooks/use-comparison.ts'
import { RunView } from '../batch-run/run-view.tsx'
import { VersionComparisonView } from '../clip-comparison/index.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { ChatResult } from './chat-result.tsx'

export interface ChatRunProps {
  jobId: string
  batchId: string
  clips: readonly Clip[]
  /** What is being made, in words. */
  text: string
  onCompare: ((compared: ComparedVersions) => void) | undefined
}

/** The run of an approved plan, and, once a take is there, what can be done with it. */
export function ChatRun({ jobId, batchId, clips, text, onCompare }: ChatRunProps): ReactNode {
  const run = useBatch(jobId, batchId)
  const [compared, setCompared] = useState<ComparedVersions | null>(null)
  const compare = onCompare ?? setCompared
  return (
    <div className="rt-chat-run">
      <p className="rt-chat-words" dir="auto">
        {text}
      </p>
      {run.isError && !run.data ? <ProblemNotice error={run.error} onRetry={run.refetch} /> : null}
      {run.isPending ? <Skeleton kind="row" /> : null}
      {run.data ? (
        <RunView
          run={run.data}
          hint={false}
          resultOf={({ clipIndex, versionId }) =>
            versionId ? (
              <ChatResult
                {...{ jobId, clipIndex, versionId }}
                busy={clips.find((clip) => clip.clipIndex === clipIndex)?.state === 'busy'}
                comparing={compared?.b === versionId}
                onCompare={compare}
              />
            ) : null
          }
        />
      ) : null}
      {compared ? <VersionComparisonView {...{ jobId, compared }} onComparedChange={setCompared} /> : null}
    </div>
  )
}
