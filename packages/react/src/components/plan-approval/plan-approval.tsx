'use client'
import type { Plan } from '@retake/core'
import type { ReactNode } from 'react'
import type { PlanState } from '../../hooks/use-plan.ts'
import { StartPanel } from '../batch-run/start-panel.tsx'
import { Notice } from '../primitives/notice.tsx'

export interface PlanApprovalProps {
  jobId: string
  planned: PlanState
  onLeaveOut(clipIndexes: number[]): void
  onStarted: ((batchId: string) => void) | undefined
}

/** What a plan says about itself, its price, and the button that spends it. */
export function PlanApproval({ jobId, planned, onLeaveOut, onStarted }: PlanApprovalProps): ReactNode {
  return (
    <div className="rt-approval">
      {planned.plan ? <PlanNotes plan={planned.plan} /> : null}
      <StartPanel
        jobId={jobId}
        planned={planned}
        onLeaveOut={onLeaveOut}
        onStarted={(batchId) => {
          // The same wish again is another intent: it gets a plan, and a key, of its own.
          planned.refresh()
          onStarted?.(batchId)
        }}
      />
    </div>
  )
}

/** What a plan says about itself: what is in its way, and what to know before it is approved. */
export function PlanNotes({ plan: { blocked, diagnostics, targets } }: { plan: Plan }): ReactNode {
  const notes = new Set([
    ...diagnostics.flatMap(({ severity, message }) => (severity === 'error' ? [] : [message])),
    ...targets.flatMap(({ warnings }) => warnings.map(({ detail }) => detail)),
  ])
  const obstacles = new Set([
    ...diagnostics.flatMap(({ severity, message }) => (severity === 'error' ? [message] : [])),
    ...blocked.map(({ detail }) => detail),
  ])
  return (
    <>
      {[...obstacles].map((obstacle) => (
        <Notice key={obstacle} tone="warning" icon="warning">
          {obstacle}
        </Notice>
      ))}
      {[...notes].map((note) => (
        <p key={note} className="rt-target-note">
          {note}
        </p>
      ))}
    </>
  )
}
