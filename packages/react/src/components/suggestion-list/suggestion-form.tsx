'use client'
import { isRetakeError, type ListedSuggestion, maxInstructionLength } from '@retake/core'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { type PlanRequest, usePlan } from '../../hooks/use-plan.ts'
import { PlanApproval } from '../plan-approval/index.ts'
import { focusOnce } from '../primitives/focus-once.ts'

export interface SuggestionFormProps {
  jobId: string
  suggestion: ListedSuggestion
  editing: boolean
  onClose(): void
  /** The clip is another by now. */
  onStale(): void
  onStarted(batchId: string): void
}

const isStale = (error: unknown) => isRetakeError(error) && error.code === 'plan-stale'

/** The words of a suggestion as they are or as a person changes them, and the price of these. */
export function SuggestionForm(props: SuggestionFormProps): ReactNode {
  const { jobId, suggestion, editing, onClose, onStale, onStarted } = props
  const { t } = useMessages()
  const id = useId()
  const [words, setWords] = useState(suggestion.instruction)
  const said = words.trim()
  const planned = usePlan(jobId, requestFor(suggestion, said))
  const stale = isStale(planned.error)
  useEffect(() => {
    if (stale) onStale()
  }, [stale, onStale])
  return (
    <div className="rt-suggestion-form">
      {editing ? (
        <div className="rt-labelled">
          <label className="rt-label" htmlFor={id}>
            {t('suggestions.words')}
          </label>
          <textarea
            ref={focusOnce}
            id={id}
            className="rt-input"
            dir="auto"
            rows={2}
            maxLength={maxInstructionLength}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </div>
      ) : null}
      {said === '' ? (
        <p className="rt-muted">{t('dialog.writeWords')}</p>
      ) : (
        <PlanApproval
          jobId={jobId}
          planned={stale ? { ...planned, error: null } : planned}
          onLeaveOut={onClose}
          onStarted={onStarted}
        />
      )}
    </div>
  )
}

/** Unchanged words are the suggestion itself, with its reason; others are an instruction like any. */
function requestFor({ id, clipIndex, instruction }: ListedSuggestion, words: string): PlanRequest | null {
  if (words === '') return null
  return words === instruction ? { suggestionId: id } : { clips: [{ clipIndex, instruction: words }] }
}
