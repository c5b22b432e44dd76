'use client'
import type { ListedSuggestion } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { SuggestionEvidence } from './suggestion-evidence.tsx'

export interface SuggestionRowProps {
  suggestion: ListedSuggestion
  opened: 'apply' | 'edit' | null
  /** The clip gets another take already. */
  busy: boolean
  onOpen(how: 'apply' | 'edit' | null): void
  onDismiss(): void
  /** What is shown below it once it is opened. */
  children: ReactNode
}

/** Something that could be better: the reason with its numbers, what would be asked, and what can be done. */
export function SuggestionRow(props: SuggestionRowProps): ReactNode {
  const { suggestion, opened, busy, onOpen, onDismiss, children } = props
  const { t, format } = useMessages()
  const { title, because, evidence, instruction, cost } = suggestion
  const ways = [
    { how: 'apply', text: t('suggestions.apply'), label: t('suggestions.applyOne', { title }) },
    { how: 'edit', text: t('suggestions.edit'), label: t('suggestions.editOne', { title }) },
  ] as const
  return (
    <li className="rt-suggestion" data-open={opened !== null || undefined}>
      <div className="rt-suggestion-head">
        <b>{title}</b>
        {cost === null ? null : <span className="rt-figures">{format.money(cost)}</span>}
        <Button
          kind="quiet"
          size="small"
          icon="close"
          aria-label={t('suggestions.dismissOne', { title })}
          onClick={onDismiss}
        />
      </div>
      <p>{because}</p>
      <SuggestionEvidence evidence={evidence} />
      {opened === 'edit' ? null : (
        <q className="rt-suggestion-words" dir="auto">
          {instruction}
        </q>
      )}
      <div className="rt-actions">
        {ways.map(({ how, text, label }) => (
          <Button
            key={how}
            size="small"
            icon={how === 'edit' ? 'edit' : 'check'}
            aria-label={label}
            aria-expanded={opened === how}
            disabled={busy}
            onClick={() => onOpen(opened === how ? null : how)}
          >
            {text}
          </Button>
        ))}
      </div>
      {children}
    </li>
  )
}
