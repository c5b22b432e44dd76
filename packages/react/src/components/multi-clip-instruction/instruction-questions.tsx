'use client'
import type { ParsedInstruction } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { Notice } from '../primitives/notice.tsx'

export interface InstructionQuestionsProps {
  parsed: ParsedInstruction
  chosen: number | null
  clipsCount: number
  onSelect(clipIndexes: number[]): void
  /** Offered when some of the words were understood and some not. */
  onSkipProblems: (() => void) | null
}

/** What was not understood, in words, and what a person can answer with one click. */
export function InstructionQuestions(props: InstructionQuestionsProps): ReactNode {
  const { parsed, chosen, clipsCount, onSelect, onSkipProblems } = props
  const { t } = useMessages()
  if (parsed.text.trim() === '') return null
  const said = parsed.diagnostics.filter(({ code }) => code !== 'no-target' && code !== 'empty-instruction')
  const asks = parsed.diagnostics.some(({ code }) => code === 'no-target')
  return (
    <div className="rt-questions">
      {asks ? (
        <Notice
          title={t('instruction.whichClips')}
          actions={
            <>
              {chosen === null ? null : (
                <Button size="small" onClick={() => onSelect([chosen])}>
                  {t('instruction.useChosen', { number: chosen + 1 })}
                </Button>
              )}
              <Button
                size="small"
                onClick={() => onSelect(Array.from({ length: clipsCount }, (_, index) => index))}
              >
                {t('instruction.useAll', { count: clipsCount })}
              </Button>
            </>
          }
        >
          {t('instruction.whichClipsHint')}
        </Notice>
      ) : null}
      {said.map((one) => (
        <Notice
          key={`${one.code}-${one.start}-${one.message}`}
          tone={one.severity === 'error' ? 'danger' : one.severity === 'warning' ? 'warning' : 'info'}
          icon={one.severity === 'info' ? undefined : 'warning'}
          actions={
            onSkipProblems && one.severity === 'error' ? (
              <Button size="small" onClick={onSkipProblems}>
                {t('instruction.skipProblem')}
              </Button>
            ) : undefined
          }
        >
          {one.message}
        </Notice>
      ))}
    </div>
  )
}
