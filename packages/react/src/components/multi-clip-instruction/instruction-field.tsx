'use client'
import { maxInstructionLength, type ParsedInstruction } from '@retake/core'
import { forwardRef, type KeyboardEvent, useMemo } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { highlightSegments } from './highlight-segments.ts'

export interface InstructionFieldProps {
  id: string
  parsed: ParsedInstruction
  describedBy: string
  onTextChange(text: string): void
  /** Ctrl or Cmd + Enter. */
  onSubmit(): void
}

/** A real text field over a copy of its text in which the understood words are marked. */
export const InstructionField = forwardRef<HTMLTextAreaElement, InstructionFieldProps>(
  function InstructionField({ id, parsed, describedBy, onTextChange, onSubmit }, ref) {
    const { t } = useMessages()
    const segments = useMemo(() => highlightSegments(parsed), [parsed])
    const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
      event.preventDefault()
      onSubmit()
    }
    return (
      <div className="rt-field">
        <div className="rt-field-mirror" dir="auto" aria-hidden="true">
          {segments.map(({ text, kind, start }) =>
            kind === 'plain' ? (
              text
            ) : (
              <mark key={start} data-kind={kind}>
                {text}
              </mark>
            ),
          )}
          {'\u200b'}
        </div>
        <textarea
          ref={ref}
          id={id}
          className="rt-field-input"
          dir="auto"
          value={parsed.text}
          rows={2}
          maxLength={maxInstructionLength}
          placeholder={t('instruction.placeholder')}
          aria-describedby={describedBy}
          spellCheck
          onChange={({ currentTarget }) => onTextChange(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    )
  },
)
