'use client'
import type { BatchMode } from '@retake/core'
import { forwardRef, useState } from 'react'
import { useAction } from '../../hooks/use-action.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import type { PlanState } from '../../hooks/use-plan.ts'
import { useRuns } from '../../hooks/use-runs.ts'
import { Button } from '../primitives/button.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Segmented } from '../primitives/segmented.tsx'
import { Tick } from '../primitives/tick.tsx'
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
  const { t, format } = useMessages()
  const runs = useRuns(jobId)
  const action = useAction('batchRegenerate')
  const [mode, setMode] = useState<BatchMode>('sequential')
  const [keep, setKeep] = useState(false)
  const total = plan?.quote.total ?? null
  const count = plan?.targets.length ?? 0
  const blocked = [...new Set(plan?.blocked.map(({ clipIndex }) => clipIndex))]
  const possible = plan?.targets.some(({ clipIndex }) => !blocked.includes(clipIndex)) ?? false
  const price = plan && total !== null ? format.money(total) : null
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
      <ProblemNotice error={error} onRetry={refresh} />
      <ProblemNotice
        error={action.error}
        onRetry={() => {
          action.reset()
          refresh()
        }}
      />
      {plan && !refused && (possible || plan.budgetLeft !== null) ? <QuoteLines plan={plan} /> : null}
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
        <Tick checked={keep} onCheckedChange={setKeep}>
          {t('run.keepUntilChosen')}
        </Tick>
      </div>
      <div className="rt-start-foot">
        {blocked.length > 0 && !refused && !held ? (
          <Button
            ref={ref}
            size="large"
            className="rt-start-button"
            onClick={() => (possible ? onLeaveOut(blocked) : refresh())}
          >
            {possible
              ? t('blocked.leaveOut', { numbers: blocked.map((index) => index + 1) })
              : t('common.tryAgain')}
          </Button>
        ) : (
          <Button
            ref={ref}
            kind="primary"
            size="large"
            className="rt-start-button"
            pending={action.pending}
            disabled={!plan || count === 0 || refused || held}
            onClick={() => void start()}
          >
            {plan && count > 0 && !refused
              ? t('run.start', { count, price })
              : pending
                ? t('run.pricing')
                : t('run.notReady')}
          </Button>
        )}
      </div>
    </div>
  )
})
