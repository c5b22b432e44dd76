'use client'
import { maxInstructionLength } from '@retake/core'
import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { focusOnce } from '../primitives/focus-once.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Tick } from '../primitives/tick.tsx'
import type { TemplateDraft } from './types.ts'

export interface TemplateFormProps {
  initial: TemplateDraft
  pending: boolean
  error: unknown
  onSave(draft: TemplateDraft): void
  onCancel(): void
}

/** The name and the words of a template of one's own. */
export function TemplateForm({ initial, pending, error, onSave, onCancel }: TemplateFormProps): ReactNode {
  const { t } = useMessages()
  const id = useId()
  const [draft, setDraft] = useState(initial)
  const change = (part: Partial<TemplateDraft>) => setDraft({ ...draft, ...part })
  return (
    <form
      className="rt-template-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ ...draft, name: draft.name.trim(), instruction: draft.instruction.trim() })
      }}
    >
      <label className="rt-label" htmlFor={`${id}-name`}>
        {t('templates.name')}
      </label>
      <input
        ref={focusOnce}
        id={`${id}-name`}
        className="rt-input"
        dir="auto"
        maxLength={80}
        value={draft.name}
        placeholder={t('templates.nameExample')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <label className="rt-label" htmlFor={`${id}-words`}>
        {t('templates.words')}
      </label>
      <textarea
        id={`${id}-words`}
        className="rt-input"
        dir="auto"
        rows={2}
        maxLength={maxInstructionLength}
        value={draft.instruction}
        placeholder={t('templates.wordsExample')}
        onChange={({ currentTarget }) => change({ instruction: currentTarget.value })}
      />
      <Tick checked={draft.public} onCheckedChange={(shared) => change({ public: shared })}>
        {t('templates.share')}
      </Tick>
      <ProblemNotice error={error} />
      <div className="rt-actions">
        <Button
          type="submit"
          kind="primary"
          pending={pending}
          disabled={draft.name.trim() === '' || draft.instruction.trim() === ''}
        >
          {t('templates.save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('templates.cancel')}
        </Button>
      </div>
    </form>
  )
}
