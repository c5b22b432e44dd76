'use client'
import { type Clip, type Plan, promptDiff } from '@retake/core'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { PromptDiff } from '../primitives/prompt-diff.tsx'

/** The prompts of a plan, one at a time, against those the clips have now. */
export function PlanPrompts({ plan, clips }: { plan: Plan; clips: readonly Clip[] }): ReactNode {
  const { t } = useMessages()
  const [shown, setShown] = useState<number | null>(null)
  const { targets } = plan
  const target = targets.find(({ clipIndex }) => clipIndex === shown) ?? targets[0]
  if (!target) return null
  const before = clips.find(({ clipIndex }) => clipIndex === target.clipIndex)?.prompt ?? ''
  const segments = promptDiff(before, target.prompt)
  return (
    <div className="rt-plan-prompts">
      {targets.length > 1 ? (
        <label className="rt-picker-filter">
          <span className="rt-muted">{t('plan.promptOf')}</span>
          <select
            className="rt-select"
            value={target.clipIndex}
            onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}
          >
            {targets.map(({ clipIndex }) => (
              <option key={clipIndex} value={clipIndex}>
                {t('clip.title', { number: clipIndex + 1 })}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {segments.some(({ kind }) => kind !== 'same') ? (
        <PromptDiff segments={segments} />
      ) : (
        <p className="rt-muted">{t('plan.unchanged')}</p>
      )}
    </div>
  )
}
