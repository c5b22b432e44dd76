'use client'
import type { ListedTemplate } from '@retake/core'
import { forwardRef, useState } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useTemplates } from '../../hooks/use-templates.ts'
import { useVersions } from '../../hooks/use-versions.ts'
import { Button } from '../primitives/button.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { UndoNotice } from '../primitives/undo-notice.tsx'
import { TemplateDetails } from './template-details.tsx'
import { TemplateForm } from './template-form.tsx'
import { TemplateShelves } from './template-shelves.tsx'
import type { TemplateDraft, TemplatePickerProps } from './types.ts'
import { useTemplateActions } from './use-template-actions.ts'

const noTemplates: ListedTemplate[] = []

/** Looks to try on the chosen clips: built in, saved by oneself, or shared. Shows the price before it is spent. */
export const TemplatePicker = forwardRef<HTMLElement, TemplatePickerProps>(
  function TemplatePicker(props, ref) {
    const { jobId, clipIndexes, onStarted, className } = props
    const { t } = useMessages()
    const read = useTemplates()
    const templates = read.data ?? noTemplates
    const { data: clips = [] } = useClips(jobId)
    const clip = clips.find(({ clipIndex }) => clipIndex === clipIndexes[0])
    const last = useLastInstruction(jobId, clip?.clipIndex ?? null)
    const actions = useTemplateActions()
    const [chosenId, setChosenId] = useState<string | null>(null)
    const [form, setForm] = useState<{ templateId: string | null; draft: TemplateDraft } | null>(null)
    const chosen = templates.find(({ id }) => id === chosenId)
    const close = () => {
      actions.reset()
      setForm(null)
    }
    const choose = (id: string) => {
      close()
      setChosenId(id)
    }
    const save = async (draft: TemplateDraft) => {
      if (!form) return
      const saved = await (form.templateId ? actions.update(form.templateId, draft) : actions.create(draft))
      if (saved) choose(saved.id)
    }
    return (
      <section
        ref={ref}
        className={`rt-templates${className ? ` ${className}` : ''}`}
        aria-label={t('templates.title')}
      >
        <header className="rt-panel-head">
          <h2>
            {t('templates.title')}{' '}
            {clipIndexes.length > 0 ? (
              <small>{t('templates.for', { numbers: clipIndexes.map((index) => index + 1) })}</small>
            ) : null}
          </h2>
          <Button
            kind="quiet"
            size="small"
            icon="plus"
            onClick={() =>
              setForm({ templateId: null, draft: { name: '', instruction: last ?? '', public: false } })
            }
          >
            {last ? t('templates.saveLast') : t('templates.new')}
          </Button>
        </header>
        {read.isError ? <ProblemNotice error={read.error} onRetry={read.refetch} /> : null}
        {read.isPending ? <Skeleton kind="strip" /> : null}
        {templates.length > 0 ? (
          <TemplateShelves templates={templates} clip={clip} chosenId={chosenId} onChoose={choose} />
        ) : null}
        {actions.removed ? (
          <UndoNotice onUndo={() => void actions.undo()}>
            {t('templates.removed', { name: actions.removed.name })}
          </UndoNotice>
        ) : null}
        {form ? (
          <TemplateForm
            key={form.templateId}
            initial={form.draft}
            pending={actions.pending}
            error={actions.error}
            onSave={(draft) => void save(draft)}
            onCancel={close}
          />
        ) : (
          <ProblemNotice error={actions.error} onDismiss={actions.reset} />
        )}
        {chosen && !form ? (
          <TemplateDetails
            key={chosen.id}
            {...{ jobId, clips, clipIndexes, actions }}
            template={chosen}
            onDuplicate={() => {
              const { name, instruction } = chosen
              const draft = { name: t('templates.copyOf', { name }).slice(0, 80), instruction, public: false }
              setForm({ templateId: null, draft })
            }}
            onEdit={() =>
              setForm({
                templateId: chosen.id,
                draft: { name: chosen.name, instruction: chosen.instruction, public: chosen.public },
              })
            }
            onStarted={(batchId) => {
              setChosenId(null)
              onStarted?.(batchId)
            }}
          />
        ) : null}
      </section>
    )
  },
)

/** What was last asked for a clip in somebody's own words. */
function useLastInstruction(jobId: string, clipIndex: number | null): string | null {
  const { data } = useVersions(jobId, clipIndex)
  const said = data?.versions.find(({ userInstruction, templateId }) => userInstruction && !templateId)
  return said?.userInstruction ?? null
}
