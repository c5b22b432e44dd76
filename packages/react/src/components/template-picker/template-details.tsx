'use client'
import type { Clip, ListedTemplate } from '@retake/core'
import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { usePlan } from '../../hooks/use-plan.ts'
import { PlanApproval, PlanPrompts } from '../plan-approval/index.ts'
import { Button } from '../primitives/button.tsx'
import { LookPoster } from '../primitives/look-poster.tsx'
import { Tick } from '../primitives/tick.tsx'
import type { TemplateActions } from './use-template-actions.ts'

export interface TemplateDetailsProps {
  jobId: string
  template: ListedTemplate
  clips: readonly Clip[]
  clipIndexes: readonly number[]
  actions: TemplateActions
  onEdit(): void
  /** Begins a template of one's own with the same words. */
  onDuplicate(): void
  onStarted(batchId: string): void
}

/** The chosen template: what it changes and keeps, what a person adds, and the price. */
export function TemplateDetails(props: TemplateDetailsProps): ReactNode {
  const { jobId, template, clips, clipIndexes, actions, onEdit, onDuplicate, onStarted } = props
  const { t, format } = useMessages()
  const id = useId()
  const [extra, setExtra] = useState('')
  const [leftOut, setLeftOut] = useState<number[]>([])
  const wanted = clipIndexes.filter((index) => !leftOut.includes(index))
  const customizations = extra.trim()
  const request =
    wanted.length > 0
      ? { templateId: template.id, clipIndexes: wanted, ...(customizations ? { customizations } : {}) }
      : null
  const planned = usePlan(jobId, request)
  const { name, description, instruction, preserve, changes } = template
  const sample = clips.find(({ clipIndex }) => clipIndex === clipIndexes[0])
  return (
    <div className="rt-template-details">
      <div className="rt-panel-head">
        <h3>{name}</h3>
        <Button
          kind="quiet"
          size="small"
          icon="copy"
          aria-label={t('templates.duplicate', { name })}
          onClick={onDuplicate}
        />
        {template.owner === 'mine' ? (
          <>
            <Button
              kind="quiet"
              size="small"
              icon="edit"
              aria-label={t('templates.edit', { name })}
              onClick={onEdit}
            />
            <Button
              kind="quiet"
              size="small"
              icon="trash"
              aria-label={t('templates.remove', { name })}
              disabled={actions.pending}
              onClick={() => void actions.remove(template)}
            />
          </>
        ) : null}
      </div>
      <p className="rt-muted">{description || instruction}</p>
      {sample ? (
        <div className="rt-template-sample">
          <figure>
            <LookPoster clip={sample} changes={noChanges} />
            <figcaption>{t('comparison.before')}</figcaption>
          </figure>
          <figure>
            <LookPoster clip={sample} changes={changes} />
            <figcaption>{t('comparison.after')}</figcaption>
          </figure>
        </div>
      ) : null}
      <p className="rt-chips">
        {changes.map((change) => (
          <span key={`${change.aspect}-${change.value}`} className="rt-chip" data-kind="change">
            {t('instruction.change', change)}
          </span>
        ))}
      </p>
      {preserve.length > 0 ? (
        <p className="rt-because">{t('templates.keeps', { things: format.list(preserve) })}</p>
      ) : null}
      {template.owner === 'mine' ? (
        <Tick
          checked={template.public}
          disabled={actions.pending}
          onCheckedChange={(shared) => void actions.update(template.id, { public: shared })}
        >
          {t('templates.share')}
        </Tick>
      ) : null}
      <div className="rt-labelled">
        <label className="rt-label" htmlFor={id}>
          {t('templates.extra')}
        </label>
        <input
          id={id}
          className="rt-input"
          dir="auto"
          maxLength={500}
          value={extra}
          placeholder={t('templates.extraExample')}
          onChange={({ currentTarget }) => setExtra(currentTarget.value)}
        />
      </div>
      {planned.plan && planned.plan.targets.length > 0 ? (
        <details className="rt-disclosure">
          <summary>{t('plan.prompt')}</summary>
          <PlanPrompts plan={planned.plan} clips={clips} />
        </details>
      ) : null}
      {request ? (
        <PlanApproval
          jobId={jobId}
          planned={planned}
          onLeaveOut={(indexes) => setLeftOut([...leftOut, ...indexes])}
          onStarted={onStarted}
        />
      ) : (
        <p className="rt-muted">{t('templates.pickClips')}</p>
      )}
    </div>
  )
}

const noChanges: ListedTemplate['changes'] = []
