'use client'
import { forwardRef, useEffect, useId, useMemo, useRef } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useControllable } from '../../hooks/use-controllable.ts'
import { useJob } from '../../hooks/use-job.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useParsedInstruction } from '../../hooks/use-parsed-instruction.ts'
import { usePlan } from '../../hooks/use-plan.ts'
import { StartPanel } from '../batch-run/start-panel.tsx'
import { Button } from '../primitives/button.tsx'
import { LiveRegion } from '../primitives/live-region.tsx'
import { examplesFor, InstructionExamples } from './instruction-examples.tsx'
import { InstructionField } from './instruction-field.tsx'
import { InstructionQuestions } from './instruction-questions.tsx'
import { leftOutClips } from './left-out.ts'
import { TargetList } from './target-list.tsx'
import { toPlanRequest } from './to-plan-request.ts'
import type { MultiClipInstructionProps } from './types.ts'
import { UnderstoodChips } from './understood-chips.tsx'
import { useInstructionDraft } from './use-instruction-draft.ts'
import { withoutOtherActs } from './without-other-acts.ts'

const none: number[] = []

/** Says in plain words what should change, shows which clips and what it costs, and starts it. */
export const MultiClipInstruction = forwardRef<HTMLElement, MultiClipInstructionProps>(
  function MultiClipInstruction(props, ref) {
    const { jobId, chosen = null, onReadingChange, onStarted, className } = props
    const { t } = useMessages()
    const id = useId()
    const field = useRef<HTMLTextAreaElement>(null)
    const start = useRef<HTMLButtonElement>(null)
    const { data: clips = [] } = useClips(jobId)
    const { data: job } = useJob(jobId)
    const [selected, setSelected] = useControllable(props.selected, none, props.onSelectedChange)
    const { draft, type, change, undo, clear } = useInstructionDraft(props.defaultText)
    const read = useParsedInstruction(jobId, draft.text, selected)
    const parsed = useMemo(() => withoutOtherActs(read), [read])
    const request = toPlanRequest(parsed, draft, selected)
    const planned = usePlan(jobId, request)
    const failing = parsed.diagnostics.some(({ severity }) => severity === 'error')
    useEffect(() => {
      const clipIndexes = parsed.targets.map(({ clipIndex }) => clipIndex)
      onReadingChange?.({
        parsed,
        clipIndexes: clipIndexes.filter((index) => !draft.leftOut.includes(index)),
        leftOut: [...leftOutClips(parsed), ...draft.leftOut],
      })
    }, [parsed, draft.leftOut, onReadingChange])
    const show = ({ start: from, end }: { start: number; end: number }) => {
      field.current?.focus()
      field.current?.setSelectionRange(from, end)
    }
    const leaveOut = (indexes: number[]) => change({ leftOut: [...draft.leftOut, ...indexes] })
    return (
      <section
        ref={ref}
        className={`rt-instruction${className ? ` ${className}` : ''}`}
        aria-label={t('instruction.title')}
      >
        <header className="rt-panel-head">
          <h2>
            <label htmlFor={`${id}-field`}>{t('instruction.title')}</label>
          </h2>
          {undo ? (
            <Button kind="quiet" size="small" icon="undo" onClick={undo}>
              {t('common.undo')}
            </Button>
          ) : null}
        </header>
        <InstructionField
          ref={field}
          id={`${id}-field`}
          parsed={parsed}
          describedBy={`${id}-hint`}
          onTextChange={type}
          onSubmit={() => start.current?.click()}
        />
        <div id={`${id}-hint`}>
          <UnderstoodChips parsed={parsed} onShow={show} />
        </div>
        {draft.text.trim() === '' && clips.length > 0 ? (
          <InstructionExamples examples={examplesFor(t, clips, job)} onPick={(text) => change({ text })} />
        ) : null}
        <InstructionQuestions
          parsed={parsed}
          chosen={chosen}
          clipsCount={clips.length}
          onSelect={setSelected}
          onSkipProblems={
            failing && !draft.skipProblems && request ? () => change({ skipProblems: true }) : null
          }
        />
        <TargetList
          {...{ parsed, draft, clips, job, plan: failing && !draft.skipProblems ? undefined : planned.plan }}
          onDraftChange={change}
          onWatch={props.onChosenChange}
        />
        {request ? (
          <StartPanel
            ref={start}
            jobId={jobId}
            planned={planned}
            held={failing && !draft.skipProblems}
            onLeaveOut={leaveOut}
            onStarted={(batchId) => {
              clear()
              setSelected([])
              onStarted?.(batchId)
            }}
          />
        ) : null}
        <LiveRegion>
          {draft.text ? t('instruction.announce', { count: parsed.targets.length }) : null}
        </LiveRegion>
      </section>
    )
  },
)
