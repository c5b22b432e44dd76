'use client'
import type { VersionComparison } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { MeasureBar } from '../primitives/measure-bar.tsx'
import { PromptDiff } from '../primitives/prompt-diff.tsx'

/** What differs between two takes, measured and in words. */
export function ComparisonFacts({ comparison }: { comparison: VersionComparison }): ReactNode {
  const { t, format } = useMessages()
  const { promptDiff, differences, costDifference, b } = comparison
  // The difference of what is shown: 53 → 67 must not read +13.
  const shown = differences.map(({ measure, a, b: after }) => {
    const [from, to] = [hundredths(a), hundredths(after)]
    return { measure, from, to, difference: hundredths(to - from) }
  })
  return (
    <div className="rt-facts">
      {b.userInstruction ? (
        <p className="rt-facts-asked">
          <span className="rt-label">{t('comparison.asked')}</span> {b.userInstruction}
        </p>
      ) : null}
      <dl className="rt-measures">
        {shown.map(({ measure, from, to, difference }) => (
          <div key={measure} data-changed={Math.abs(difference) >= 0.02 || undefined}>
            <dt>{t(`measure.${measure}`)}</dt>
            <dd>
              <MeasureBar {...{ measure, from, to }} />
              <span className="rt-figures">{t('comparison.fromTo', { from, to })}</span>
              <b className="rt-figures">
                {difference === 0 ? t('comparison.same') : t('comparison.delta', { difference })}
              </b>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('comparison.cost')}</dt>
          <dd>
            <b className="rt-figures">
              {costDifference === 0 ? t('comparison.same') : format.moneyDelta(costDifference)}
            </b>
          </dd>
        </div>
      </dl>
      {promptDiff.some(({ kind }) => kind !== 'same') ? (
        <div className="rt-labelled">
          <p className="rt-label">{t('comparison.prompt')}</p>
          <PromptDiff segments={promptDiff} />
        </div>
      ) : null}
    </div>
  )
}

const hundredths = (value: number) => Math.round(value * 100) / 100
