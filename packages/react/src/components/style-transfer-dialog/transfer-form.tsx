'use client'
import { type Clip, maxInstructionLength } from '@retake/core'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { type PlanRequest, usePlan } from '../../hooks/use-plan.ts'
import { useStyle } from '../../hooks/use-style.ts'
import { matchesFilter } from '../clip-picker/clip-filter.ts'
import { ClipRows } from '../clip-picker/clip-rows.tsx'
import { PickerToolbar } from '../clip-picker/picker-toolbar.tsx'
import type { ClipFilter } from '../clip-picker/types.ts'
import { usePickerKeys } from '../clip-picker/use-picker-keys.ts'
import { PlanApproval, PlanPrompts } from '../plan-approval/index.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { AspectList } from './aspect-list.tsx'
import { readAspects } from './read-aspects.ts'
import { TransferSource } from './transfer-source.tsx'
import { TransferTarget } from './transfer-target.tsx'
import type { StyleTransferDialogProps, TransferAspectName } from './types.ts'

export type TransferFormProps = Pick<
  StyleTransferDialogProps,
  'jobId' | 'sourceClipIndex' | 'targetClipIndexes'
> & { onStarted(batchId: string): void }

/** Whose look, which parts of it, for which clips, and the price. */
export function TransferForm(props: TransferFormProps): ReactNode {
  const { data: clips, isError, error, refetch } = useClips(props.jobId)
  if (isError) return <ProblemNotice error={error} onRetry={refetch} />
  return clips ? <FilledForm {...props} clips={clips} /> : <Skeleton kind="strip" />
}

function FilledForm(props: TransferFormProps & { clips: Clip[] }): ReactNode {
  const { jobId, clips, onStarted } = props
  const { t } = useMessages()
  const id = useId()
  const [source, setSource] = useState(props.sourceClipIndex)
  const [targets, setTargets] = useState<number[]>([...(props.targetClipIndexes ?? [])])
  const [ticked, setTicked] = useState<TransferAspectName[]>(['colorPalette', 'lighting'])
  const [extra, setExtra] = useState('')
  const [filter, setFilter] = useState<ClipFilter>('all')
  const from = clips.find(({ clipIndex }) => clipIndex === source)
  const others = clips.filter(({ clipIndex }) => clipIndex !== source)
  const shown = others.filter((clip) => matchesFilter(clip, filter))
  const among = shown.map(({ clipIndex }) => clipIndex)
  const chosen = targets.filter((index) => index !== source)
  const style = useStyle(from?.prompt)
  const found = useMemo(() => readAspects(style, from?.analysis ?? null), [style, from?.analysis])
  const wanted = found.flatMap(({ name }) => (ticked.includes(name) ? [name] : []))
  const request = requestFor({ source, targets: chosen, wanted, extra: extra.trim() })
  const planned = usePlan(jobId, request)
  const { plan } = planned
  const keys = usePickerKeys({
    among,
    selected: chosen,
    onSelectedChange: setTargets,
    onChosenChange: () => {},
  })
  return (
    <div className="rt-transfer">
      <TransferSource
        clips={clips}
        source={from}
        onSourceChange={setSource}
        onSwap={
          chosen.length === 1
            ? () => {
                setSource(chosen[0] ?? source)
                setTargets([source])
              }
            : null
        }
      />
      <div className="rt-transfer-targets">
        <h3 className="rt-label">{t('transfer.targets')}</h3>
        <PickerToolbar
          {...{ among, filter }}
          clips={others}
          selected={chosen}
          onSelectedChange={setTargets}
          onFilterChange={setFilter}
        />
        <ClipRows className="rt-batch-list" keys={keys}>
          {shown.map((clip) => (
            <TransferTarget
              key={clip.id}
              clip={clip}
              selected={chosen.includes(clip.clipIndex)}
              tabbable={clip.clipIndex === keys.focused}
              plan={plan}
              onToggle={keys.toggle}
            />
          ))}
        </ClipRows>
      </div>
      <div className="rt-transfer-what">
        <h3 className="rt-label">{t('transfer.what')}</h3>
        <AspectList found={found} ticked={ticked} reading={!style} onTickedChange={setTicked} />
        <div className="rt-labelled">
          <label className="rt-label" htmlFor={id}>
            {t('transfer.extra')}
          </label>
          <input
            id={id}
            className="rt-input"
            dir="auto"
            maxLength={maxInstructionLength}
            value={extra}
            placeholder={t('transfer.extraExample')}
            onChange={({ currentTarget }) => setExtra(currentTarget.value)}
          />
        </div>
        {plan && plan.targets.length > 0 ? (
          <div className="rt-labelled">
            <h3 className="rt-label">{t('plan.prompt')}</h3>
            <PlanPrompts plan={plan} clips={clips} />
          </div>
        ) : null}
        {request ? (
          <PlanApproval
            jobId={jobId}
            planned={planned}
            onLeaveOut={(indexes) => setTargets(chosen.filter((index) => !indexes.includes(index)))}
            onStarted={onStarted}
          />
        ) : (
          <p className="rt-muted">
            {chosen.length === 0 ? t('transfer.pickTargets') : t('transfer.pickAspect')}
          </p>
        )}
      </div>
    </div>
  )
}

function requestFor(wish: {
  source: number
  targets: number[]
  wanted: TransferAspectName[]
  extra: string
}): PlanRequest | null {
  const { source, targets, wanted, extra } = wish
  if (targets.length === 0 || wanted.length === 0) return null
  return {
    styleTransfer: {
      sourceClipIndex: source,
      targetClipIndexes: targets,
      transferOptions: Object.fromEntries(wanted.map((name) => [name, true])),
      ...(extra ? { additionalInstruction: extra } : {}),
    },
  }
}
