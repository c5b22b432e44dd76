'use client'
import { maxInstructionLength } from '@retake/core'
import { type ReactNode, useId, useState } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { type PlanRequest, usePlan } from '../../hooks/use-plan.ts'
import { StartPanel } from '../batch-run/start-panel.tsx'
import { matchesFilter } from '../clip-picker/clip-filter.ts'
import { ClipRows } from '../clip-picker/clip-rows.tsx'
import { PickerToolbar } from '../clip-picker/picker-toolbar.tsx'
import type { ClipFilter } from '../clip-picker/types.ts'
import { usePickerKeys } from '../clip-picker/use-picker-keys.ts'
import { BatchClipRow } from './batch-clip-row.tsx'
import type { BatchRegenerateDialogProps } from './types.ts'

export type BatchFormProps = Omit<BatchRegenerateDialogProps, 'open' | 'onOpenChange'> & {
  onStarted(batchId: string): void
}

const none: number[] = []

/** Which clips, one instruction for all, other words for some, and the price. */
export function BatchForm(props: BatchFormProps): ReactNode {
  const { jobId, onStarted } = props
  const { t } = useMessages()
  const id = useId()
  const { data: clips = [] } = useClips(jobId)
  const [selected, setSelected] = useState(props.selected ?? none)
  const [instruction, setInstruction] = useState(props.defaultInstruction ?? '')
  const [overrides, setOverrides] = useState<Readonly<Record<number, string>>>({})
  const [filter, setFilter] = useState<ClipFilter>('all')
  const wordsFor = (clipIndex: number) => (overrides[clipIndex] ?? instruction).trim()
  const worded = selected.filter((clipIndex) => wordsFor(clipIndex) !== '')
  const request: PlanRequest | null =
    worded.length > 0
      ? { clips: worded.map((clipIndex) => ({ clipIndex, instruction: wordsFor(clipIndex) })) }
      : null
  const planned = usePlan(jobId, request)
  const shown = clips.filter((clip) => matchesFilter(clip, filter))
  const among = shown.map(({ clipIndex }) => clipIndex)
  const keys = usePickerKeys({ among, selected, onSelectedChange: setSelected, onChosenChange: () => {} })
  const override = (clipIndex: number, text: string | null) => {
    const { [clipIndex]: _, ...others } = overrides
    setOverrides(text === null ? others : { ...others, [clipIndex]: text })
  }
  return (
    <div className="rt-batch-form">
      <div className="rt-batch-words">
        <label className="rt-label" htmlFor={id}>
          {t('dialog.instruction')}
        </label>
        <textarea
          id={id}
          className="rt-textarea"
          data-first-focus=""
          dir="auto"
          rows={2}
          maxLength={maxInstructionLength}
          value={instruction}
          placeholder={t('dialog.placeholder')}
          onChange={({ currentTarget }) => setInstruction(currentTarget.value)}
        />
      </div>
      <div className="rt-batch-clips">
        <PickerToolbar
          {...{ clips, among, selected, filter }}
          onSelectedChange={setSelected}
          onFilterChange={setFilter}
        />
        <ClipRows className="rt-batch-list" keys={keys}>
          {shown.map((clip) => (
            <BatchClipRow
              key={clip.id}
              clip={clip}
              selected={selected.includes(clip.clipIndex)}
              tabbable={clip.clipIndex === keys.focused}
              instruction={instruction}
              override={overrides[clip.clipIndex]}
              plan={planned.plan}
              onToggle={keys.toggle}
              onOverrideChange={override}
            />
          ))}
        </ClipRows>
      </div>
      <div className="rt-batch-side">
        {request ? (
          <StartPanel
            jobId={jobId}
            planned={planned}
            onLeaveOut={(indexes) => setSelected(selected.filter((index) => !indexes.includes(index)))}
            onStarted={onStarted}
          />
        ) : (
          <p className="rt-muted">{selected.length === 0 ? t('dialog.pickClips') : t('dialog.writeWords')}</p>
        )}
      </div>
    </div>
  )
}
