'use client'
import { forwardRef, useCallback, useState } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useJob } from '../../hooks/use-job.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { BatchRegenerateDialog } from '../batch-regenerate-dialog/index.ts'
import { BatchTray } from '../batch-run/index.ts'
import { VersionComparisonView } from '../clip-comparison/index.ts'
import { ClipPicker } from '../clip-picker/index.ts'
import { CompositionPlayer } from '../composition-player/index.ts'
import { type InstructionReading, MultiClipInstruction } from '../multi-clip-instruction/index.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { VersionHistory } from '../version-history/index.ts'
import { ClipStage } from './clip-stage.tsx'
import { JobNotices } from './job-notices.tsx'
import { StageTabs } from './stage-tabs.tsx'
import { StudioHeader } from './studio-header.tsx'
import { useComparedVersions } from './use-compared-versions.ts'

export interface ClipStudioProps {
  jobId: string
  className?: string
}

type Stage = 'clip' | 'compare' | 'whole'

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
  const choose = useCallback((index: number) => {
    setChosen(index)
    setStage('clip')
  }, [])
  const { compared, pick } = useComparedVersions(jobId, clipIndex)
  const shown = stage === 'compare' && !compared ? 'clip' : stage
  const modifications =
    reading?.parsed.targets.find((target) => target.clipIndex === clipIndex)?.modifications ?? noModifications
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
      <JobNotices job={job.data} />
      <ClipPicker
        jobId={jobId}
        selected={selected}
        onSelectedChange={setSelected}
        chosen={clipIndex}
        onChosenChange={choose}
        highlighted={reading?.clipIndexes ?? noClips}
        leftOut={reading?.leftOut ?? noClips}
      />
      {clips.length > 0 || isPending ? (
        <div className="rt-studio-panels">
          <div className="rt-studio-stage">
            <StageTabs<Stage>
              label={t('stage.label')}
              value={shown}
              onValueChange={setStage}
              tabs={[
                { value: 'clip', label: t('clip.title', { number: (clipIndex ?? 0) + 1 }) },
                { value: 'compare', label: t('stage.compare'), disabled: !compared },
                { value: 'whole', label: t('stage.whole') },
              ]}
            >
              {shown === 'clip' ? (
                clip ? (
                  <ClipStage key={clip.id} clip={clip} modifications={modifications} />
                ) : (
                  <Skeleton kind="frame" />
                )
              ) : null}
              {shown === 'compare' && compared ? (
                <VersionComparisonView jobId={jobId} compared={compared} onComparedChange={pick} />
              ) : null}
              {shown === 'whole' ? <CompositionPlayer jobId={jobId} /> : null}
            </StageTabs>
          </div>
          <div className="rt-studio-ask">
            <BatchTray jobId={jobId} onOpen={(batchId) => setDialog({ open: true, batchId })} />
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
              <VersionHistory
                className="rt-panel"
                key={clipIndex}
                jobId={jobId}
                clipIndex={clipIndex}
                onCompare={(next) => {
                  pick(next)
                  setStage('compare')
                }}
                compared={shown === 'compare' ? compared : null}
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
          setChosen(index)
          setStage('compare')
          setDialog({ open: false, batchId: null })
        }}
      />
    </section>
  )
})

const noModifications: InstructionReading['parsed']['targets'][number]['modifications'] = []
const noClips: number[] = []
