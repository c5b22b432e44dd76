'use client'
import type { ListedSuggestion } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { MeasureBar } from '../primitives/measure-bar.tsx'

/** What was measured, against the limit or the clips it is held against. */
export function SuggestionEvidence({ evidence }: Pick<ListedSuggestion, 'evidence'>): ReactNode {
  const { t } = useMessages()
  if (evidence.length === 0) return null
  return (
    <dl className="rt-measures">
      {evidence.map(({ measure, value, reference, referenceClipIndexes: { length: count } }) => {
        const against = t('measure.value', { measure, value: reference })
        return (
          <div key={measure} data-changed="">
            <dt>{t(`measure.${measure}`)}</dt>
            <dd>
              <MeasureBar measure={measure} from={reference} to={value} />
              <b className="rt-figures">{t('measure.value', { measure, value })}</b>
              <span className="rt-muted rt-figures">
                {count > 0
                  ? t('suggestions.others', { reference: against, count })
                  : t('suggestions.limit', { reference: against })}
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
