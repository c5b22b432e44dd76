'use client'
import type { Clip, Job, ParsedInstruction, Plan } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { reasonFor } from './reason-for.ts'
import { TargetRow } from './target-row.tsx'
import type { InstructionDraft } from './types.ts'

export interface TargetListProps {
  parsed: ParsedInstruction
  draft: InstructionDraft
  plan: Plan | undefined
  clips: readonly Clip[]
  job: Job | undefined
  onDraftChange(change: Partial<InstructionDraft>): void
  onWatch: ((clipIndex: number) => void) | undefined
}

/** "Will apply to": each clip with the words it will get, why it is meant, and what it costs. */
export function TargetList(props: TargetListProps): ReactNode {
  const { parsed, draft, plan, clips, job, onDraftChange, onWatch } = props
  const { t } = useMessages()
  if (parsed.targets.length === 0) return null
  const leaveOut = (clipIndex: number) => {
    const { leftOut } = draft
    const without = leftOut.filter((index) => index !== clipIndex)
    onDraftChange({ leftOut: leftOut.length === without.length ? [...leftOut, clipIndex] : without })
  }
  const override = (clipIndex: number, text: string | null) => {
    const { [clipIndex]: _, ...others } = draft.overrides
    onDraftChange({ overrides: text === null ? others : { ...others, [clipIndex]: text } })
  }
  return (
    <div className="rt-targets">
      <h3 className="rt-label">{t('instruction.willApply')}</h3>
      <ul className="rt-target-list">
        {parsed.targets.map(({ clipIndex, instruction }) => {
          const clip = clips.find((one) => one.clipIndex === clipIndex)
          return (
            <TargetRow
              key={clipIndex}
              clipIndex={clipIndex}
              clip={clip}
              instruction={instruction}
              override={draft.overrides[clipIndex]}
              included={!draft.leftOut.includes(clipIndex)}
              because={reasonFor(clipIndex, { parsed, clip, job, t }) || t('instruction.becauseTicked')}
              plan={plan}
              onWatch={onWatch}
              onIncludedChange={() => leaveOut(clipIndex)}
              onOverrideChange={(text) => override(clipIndex, text)}
            />
          )
        })}
      </ul>
    </div>
  )
}
