'use client'
import type { Plan, PlanTarget } from '@retake/core'
import type { ReactNode } from 'react'
import { useChatTexts } from '../../hooks/use-chat-texts.ts'
import { StartPanel } from '../batch-run/start-panel.tsx'
import { PlanNotes } from '../plan-approval/index.ts'

/** How many clips are listed at once; more are unfolded. */
const shownTargets = 6

export interface ChatPlanProps {
  jobId: string
  plan: Plan
  /** Whether to say why these clips: in the chat of one clip it is that one. */
  explained: boolean
  /** Says the same again: the plan is too old, or something changed. */
  again(): void
  send(text: string, selection: number[]): void
  onStarted(batchId: string): void
}

/** A plan to approve: which clips, what for each and why, and the button with the price. */
export function ChatPlan({ jobId, plan, explained, again, send, onStarted }: ChatPlanProps): ReactNode {
  const { t } = useChatTexts()
  const { targets } = plan
  const list = (
    <ul className="rt-chat-targets">
      {targets.map((target) => (
        <Target key={target.clipIndex} {...{ target, explained }} />
      ))}
    </ul>
  )
  return (
    <div className="rt-chat-plan">
      {targets.length > shownTargets ? (
        <details>
          <summary>{t('chat.targets', { count: targets.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <PlanNotes plan={plan} />
      <StartPanel
        jobId={jobId}
        planned={{ plan, pending: false, error: null, refresh: again }}
        onLeaveOut={(leftOut) => {
          for (const [instruction, clipIndexes] of wishesWithout(targets, leftOut))
            send(instruction, clipIndexes)
        }}
        onStarted={onStarted}
      />
    </div>
  )
}

function Target({ target, explained }: { target: PlanTarget; explained: boolean }): ReactNode {
  const { t } = useChatTexts()
  const { clipIndex, instruction, because } = target
  return (
    <li>
      <b>{t('clip.title', { number: clipIndex + 1 })}</b>
      <span dir="auto">{instruction}</span>
      {explained ? <small className="rt-because">{because}</small> : null}
    </li>
  )
}

/** What is left to ask for, in as few messages as there are different wishes: a plan is never changed. */
function wishesWithout(targets: readonly PlanTarget[], leftOut: readonly number[]): Map<string, number[]> {
  const wishes = new Map<string, number[]>()
  for (const { clipIndex, instruction } of targets)
    if (!leftOut.includes(clipIndex)) wishes.set(instruction, [...(wishes.get(instruction) ?? []), clipIndex])
  return wishes
}
