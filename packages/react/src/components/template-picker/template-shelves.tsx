'use client'
import type { Clip, ListedTemplate } from '@retake/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useLatestCallback } from '../../hooks/use-latest-callback.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { LiveRegion } from '../primitives/live-region.tsx'
import { moveAmong } from '../primitives/move-among.ts'
import { Notice } from '../primitives/notice.tsx'
import { Segmented } from '../primitives/segmented.tsx'
import { TemplateCard } from './template-card.tsx'
import { findTemplates, shelvesOf } from './template-shelf.ts'
import type { Shelf } from './types.ts'

export interface TemplateShelvesProps {
  templates: readonly ListedTemplate[]
  /** The clip the looks are shown on. */
  clip: Clip | undefined
  chosenId: string | null
  onChoose(templateId: string): void
}

/** All templates to look through: by shelf, by words. */
export function TemplateShelves({ templates, clip, chosenId, onChoose }: TemplateShelvesProps): ReactNode {
  const { t } = useMessages()
  const [shelf, setShelf] = useState<Shelf | 'all'>('all')
  const [words, setWords] = useState('')
  const shelves = shelvesOf(templates)
  // The last one of a shelf may have been removed.
  const open = shelf === 'all' || shelves.includes(shelf) ? shelf : 'all'
  const found = useMemo(() => findTemplates(templates, { shelf: open, words }), [templates, open, words])
  const tabbable = found.some(({ id }) => id === chosenId) ? chosenId : found[0]?.id
  const choose = useLatestCallback(onChoose)
  return (
    <>
      <input
        type="search"
        className="rt-input"
        dir="auto"
        value={words}
        placeholder={t('templates.search')}
        aria-label={t('templates.search')}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Segmented<Shelf | 'all'>
        label={t('templates.shelf')}
        value={open}
        options={(['all', ...shelves] as const).map((value) => ({ value, label: t(`templates.${value}`) }))}
        onValueChange={setShelf}
      />
      {found.length > 0 ? (
        <div
          className="rt-template-list"
          role="radiogroup"
          aria-label={t('templates.title')}
          onKeyDown={(event) => {
            const choices = found.map(({ id }) => ({ value: id }))
            const next = moveAmong(event, choices, tabbable ?? '')
            if (next !== undefined) choose(next)
          }}
        >
          {found.map((template) => (
            <TemplateCard
              key={template.id}
              template={template}
              clip={clip}
              chosen={template.id === chosenId}
              tabbable={template.id === tabbable}
              onChoose={choose}
            />
          ))}
        </div>
      ) : (
        <Notice
          title={t('templates.none')}
          actions={
            <Button
              size="small"
              onClick={() => {
                setWords('')
                setShelf('all')
              }}
            >
              {t('templates.showAll')}
            </Button>
          }
        >
          {t('templates.noneHint')}
        </Notice>
      )}
      <LiveRegion>{words ? t('templates.found', { count: found.length }) : null}</LiveRegion>
    </>
  )
}
