'use client'
import { forwardRef, useState } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useJob } from '../../hooks/use-job.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useLatestCallback } from '../../hooks/use-latest-callback.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { BatchRegenerateDialog } from '../batch-regenerate-dialog/index.ts'
import { BatchTray } from '../batch-run/index.ts'
import { ClipPicker } from '../clip-picker/index.ts'
import { type InstructionReading, MultiClipInstruction } from '../multi-clip-instruction/index.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { ClipPanel } from './clip-panel.tsx'
import { CopyLook } from './copy-look.tsx'
import { JobNotices } from './job-notices.tsx'
import { StudioHeader } from './studio-header.tsx'
import { type Stage, StudioStage } from './studio-stage.tsx'
import { useComparedVersions } from './use-compared-versions.ts'
import { useNewTakes } from './use-new-takes.ts'

export interface ClipStudioProps {
  jobId: string
  className?: string
}

/** Everything on one screen: the film strip, the chosen clip, what should change, its takes, the whole video. */
export const ClipStudio = forwardRef<HTMLElement, ClipStudioProps>(function ClipStudio(
  { jobId, className },
  ref,
) {
  const { t } = useMessages()
  const job = useJob(jobId)
  const { data: clips = [], isPending } = useClips(jobId)
  const connection = useJobEvents(jobId)
  const [selected, setSelected] = useState<number[]>([])
  const [chosen, setChosen] = useState<number | null>(null)
  const [stage, setStage] = useState<Stage>('clip')
  const [reading, setReading] = useState<InstructionReading | null>(null)
  const [dialog, setDialog] = useState<{ open: boolean; batchId: string | null }>({
    open: false,
    batchId: null,
  })
  const clip = clips.find(({ clipIndex }) => clipIndex === chosen) ?? clips[0]
  const clipIndex = clip?.clipIndex ?? null
  const { newTakes, markSeen } = useNewTakes(clips)
  const [offered, setOffered] = useState<number | null>(null)
  const choose = useLatestCallback((index: number) => {
    if (newTakes.includes(index)) setOffered(index)
    markSeen([index, clipIndex])
    setChosen(index)
    setStage('clip')
  })
  const { compared, pick } = useComparedVersions(jobId, clipIndex)
  const shown = stage === 'compare' && !compared ? 'clip' : stage
  /** The newest take of a clip, unless a person picked others and there is no newer one. */
  const compare = (index: number | null) => {
    if (index !== clipIndex || newTakes.includes(index ?? -1) || offered === index) pick(null)
    markSeen([index, clipIndex])
    setOffered(null)
    setChosen(index)
    setStage('compare')
  }
  if (job.isError) return <ProblemNotice error={job.error} onRetry={job.refetch} />
  return (
    <section
      ref={ref}
      className={`rt-studio${className ? ` ${className}` : ''}`}
      aria-label={t('studio.label')}
    >
      <StudioHeader
        job={job.data}
        jobId={jobId}
        connection={connection}
        selectedCount={selected.length}
        onBatch={() => setDialog({ open: true, batchId: null })}
      />
      <JobNotices job={job.data} clips={clips} />
      <ClipPicker
        jobId={jobId}
        selected={selected}
        onSelectedChange={setSelected}
        chosen={clipIndex}
        onChosenChange={choose}
        highlighted={reading?.clipIndexes ?? noClips}
        leftOut={reading?.leftOut ?? noClips}
        newTakes={newTakes}
      />
      {(clips.length > 0 || isPending) && job.data?.state !== 'failed' ? (
        <div className="rt-studio-panels">
          <div className="rt-studio-stage">
            <StudioStage
              {...{ jobId, clips, clip, reading, compared, stage: shown }}
              hasNewTake={newTakes.includes(clipIndex ?? -1) || offered === clipIndex}
              onStageChange={(next) => (next === 'compare' ? compare(clipIndex) : setStage(next))}
              onComparedChange={pick}
              onChoose={choose}
              actions={
                clipIndex !== null && clips.length > 1 ? (
                  <CopyLook {...{ jobId, clipIndex, selected }} />
                ) : null
              }
            />
          </div>
          <div className="rt-studio-ask">
            <BatchTray
              jobId={jobId}
              newTakes={newTakes}
              onCompare={compare}
              onOpen={(batchId) => setDialog({ open: true, batchId })}
            />
            <MultiClipInstruction
              className="rt-panel"
              jobId={jobId}
              selected={selected}
              onSelectedChange={setSelected}
              chosen={clipIndex}
              onChosenChange={choose}
              onReadingChange={setReading}
            />
          </div>
          <div className="rt-studio-versions">
            {clipIndex === null ? (
              <Skeleton kind="strip" />
            ) : (
              <ClipPanel
                {...{ jobId, clipIndex, selected }}
                onCompare={(next) => {
                  pick(next)
                  setStage('compare')
                }}
                compared={shown === 'compare' ? compared : null}
                onStarted={() => setSelected([])}
              />
            )}
          </div>
        </div>
      ) : null}
      <BatchRegenerateDialog
        jobId={jobId}
        open={dialog.open}
        batchId={dialog.batchId}
        selected={selected}
        onOpenChange={(open) => setDialog((known) => ({ ...known, open }))}
        onStarted={() => setSelected([])}
        onShow={(index) => {
          compare(index)
          setDialog({ open: false, batchId: null })
        }}
      />
    </section>
  )
})

const noClips: number[] = []
