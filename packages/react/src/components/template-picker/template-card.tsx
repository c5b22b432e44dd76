'use client'
import type { Clip, ListedTemplate } from '@retake/core'
import { memo, type ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { LookPoster } from '../primitives/look-poster.tsx'
import { shelfOf } from './template-shelf.ts'

export interface TemplateCardProps {
  template: ListedTemplate
  clip: Clip | undefined
  chosen: boolean
  tabbable: boolean
  onChoose(templateId: string): void
}

/** A template to choose: its name under the clip as it would look. */
export const TemplateCard = memo(function TemplateCard(props: TemplateCardProps): ReactNode {
  const { template, clip, chosen, tabbable, onChoose } = props
  const { t } = useMessages()
  const { id, name, owner, changes } = template
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button keeps one DOM node and the focus ring; arrows are handled above.
    <button
      type="button"
      role="radio"
      className="rt-template"
      data-value={id}
      aria-checked={chosen}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => onChoose(id)}
    >
      <LookPoster clip={clip} changes={changes} />
      <span className="rt-clamp">{name}</span>
      {owner === 'built-in' ? null : <span className="rt-muted">{t(`templates.${shelfOf(template)}`)}</span>}
    </button>
  )
})
