'use client'
import type { Clip } from '@retake/core'
import { type ReactNode, useMemo } from 'react'
import type { ComparedVersions } from '../../hooks/use-comparison.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { VersionComparisonView } from '../clip-comparison/index.ts'
import { CompositionPlayer } from '../composition-player/index.ts'
import type { InstructionReading } from '../multi-clip-instruction/index.ts'
import { Button } from '../primitives/button.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { changesOf, previewOf } from './clip-preview.ts'
import { ClipStage } from './clip-stage.tsx'
import { StageTabs } from './stage-tabs.tsx'

export type Stage = 'clip' | 'compare' | 'whole'

export interface StudioStageProps {
  jobId: string
  clips: readonly Clip[]
  clip: Clip | undefined
  stage: Stage
  reading: InstructionReading | null
  compared: ComparedVersions | null
  /** The clip has a take that was not compared yet. */
  hasNewTake: boolean
  onStageChange(stage: Stage): void
  onComparedChange(compared: ComparedVersions): void
  onChoose(clipIndex: number): void
  /** Beside the tabs. */
  actions: ReactNode
}

/** What is looked at: a clip with a preview, two takes of it, or the whole video. */
export function StudioStage(props: StudioStageProps): ReactNode {
  const { jobId, clips, clip, stage, reading, compared, onStageChange } = props
  const { t } = useMessages()
  const [preview, elsewhere] = useMemo(() => {
    const changes = changesOf(reading)
    const previews = clips.flatMap((one) => {
      const asked = changes.get(one.clipIndex)
      const shown = asked && previewOf(one, asked)
      return shown ? [[one, shown] as const] : []
    })
    const here = previews.find(([one]) => one === clip)?.[1] ?? null
    return [here, here ? undefined : previews[0]?.[0].clipIndex]
  }, [clips, clip, reading])
  return (
    <StageTabs<Stage>
      label={t('stage.label')}
      value={stage}
      onValueChange={onStageChange}
      actions={props.actions}
      tabs={[
        { value: 'clip', label: t('clip.title', { number: (clip?.clipIndex ?? 0) + 1 }) },
        { value: 'compare', label: t('stage.compare'), disabled: !compared },
        { value: 'whole', label: t('stage.whole') },
      ]}
    >
      {stage === 'clip' ? (
        clip ? (
          <ClipStage key={clip.id} clip={clip} preview={preview}>
            {elsewhere !== undefined ? (
              <Button size="small" onClick={() => props.onChoose(elsewhere)}>
                {t('stage.previewOn', { number: elsewhere + 1 })}
              </Button>
            ) : props.hasNewTake && compared ? (
              <Button size="small" icon="compare" onClick={() => onStageChange('compare')}>
                {t('stage.compareNew')}
              </Button>
            ) : null}
          </ClipStage>
        ) : (
          <Skeleton kind="frame" />
        )
      ) : null}
      {stage === 'compare' && compared ? (
        <VersionComparisonView jobId={jobId} compared={compared} onComparedChange={props.onComparedChange} />
      ) : null}
      {stage === 'whole' ? <CompositionPlayer jobId={jobId} /> : null}
    </StageTabs>
  )
}
