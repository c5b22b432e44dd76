'use client'
import type { BatchMode } from '@retake/core'
import { forwardRef, useId, useState } from 'react'
import { useAction } from '../../hooks/use-action.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import type { PlanState } from '../../hooks/use-plan.ts'
import { useRuns } from '../../hooks/use-runs.ts'
import { Button } from '../primitives/button.tsx'
import { Checkbox } from '../primitives/checkbox.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Segmented } from '../primitives/segmented.tsx'
import { BlockedNotice } from './blocked-notice.tsx'
import { QuoteLines } from './quote-lines.tsx'

export interface StartPanelProps {
  jobId: string
  planned: PlanState
  /** Something has to be settled first. */
  held?: boolean
  onLeaveOut(clipIndexes: number[]): void
  onStarted(batchId: string): void
}

/** The price, how to run, and the one button that spends, with the price on it. */
export const StartPanel = forwardRef<HTMLButtonElement, StartPanelProps>(function StartPanel(props, ref) {
  const { jobId, planned, held = false, onLeaveOut, onStarted } = props
  const { plan, pending, error, refresh } = planned
  const { t } = useMessages()
  const id = useId()
  const runs = useRuns(jobId)
  const action = useAction('batchRegenerate')
  const [mode, setMode] = useState<BatchMode>('sequential')
  const [keep, setKeep] = useState(false)
  const total = plan?.quote.total ?? null
  const count = plan?.targets.length ?? 0
  const blocked = plan?.blocked ?? []
  const refused = plan?.diagnostics.some(({ severity }) => severity === 'error') ?? false
  const start = async () => {
    if (!plan) return
    const batch = await action.run(
      {
        jobId,
        planId: plan.planId,
        batchMode: mode,
        autoAccept: !keep,
        ...(total === null ? {} : { maxCost: total }),
      },
      { idempotencyKey: `${plan.planId}:${mode}:${keep}` },
    )
    if (!batch) return
    runs.add(batch.batchId)
    onStarted(batch.batchId)
  }
  return (
    <div className="rt-start">
      <BlockedNotice blocked={blocked} onLeaveOut={onLeaveOut} />
      <ProblemNotice error={error} onRetry={refresh} />
      <ProblemNotice
        error={action.error}
        onRetry={() => {
          action.reset()
          refresh()
        }}
      />
      {plan && !refused ? <QuoteLines plan={plan} /> : null}
      <div className="rt-run-options">
        {count > 1 ? (
          <Segmented<BatchMode>
            label={t('run.mode')}
            value={mode}
            options={[
              { value: 'sequential', label: t('run.sequential') },
              { value: 'parallel', label: t('run.parallel') },
            ]}
            onValueChange={setMode}
          />
        ) : null}
        <span className="rt-tick">
          <Checkbox id={id} checked={keep} onCheckedChange={(checked) => setKeep(checked === true)} />
          <label htmlFor={id}>{t('run.keepUntilChosen')}</label>
        </span>
      </div>
      <div className="rt-start-foot">
        <Button
          ref={ref}
          kind="primary"
          size="large"
          className="rt-start-button"
          pending={action.pending}
          disabled={!plan || count === 0 || blocked.length > 0 || refused || held}
          onClick={() => void start()}
        >
          {plan && count > 0 && !refused
            ? t('run.start', { count, total })
            : pending
              ? t('run.pricing')
              : t('run.notReady')}
        </Button>
      </div>
    </div>
  )
})
