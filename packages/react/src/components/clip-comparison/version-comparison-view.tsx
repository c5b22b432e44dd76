'use client'
import { forwardRef } from 'react'
import { type ComparedVersions, useComparison } from '../../hooks/use-comparison.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useVersions } from '../../hooks/use-versions.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { ClipComparison } from './clip-comparison.tsx'

export interface VersionComparisonViewProps {
  jobId: string
  compared: ComparedVersions
  onComparedChange?: (compared: ComparedVersions) => void
  className?: string
}

/** Compares two versions of a clip from the API, and lets a person pick any other two. */
export const VersionComparisonView = forwardRef<HTMLElement, VersionComparisonViewProps>(
  function VersionComparisonView({ jobId, compared, onComparedChange, className }, ref) {
    const { t } = useMessages()
    const comparison = useComparison(jobId, compared)
    const { data } = useVersions(jobId, compared.clipIndex)
    const versions = (data?.versions ?? []).filter(({ storage }) => storage !== 'deleted')
    const find = (id: string) => versions.find((version) => version.id === id)
    const a = comparison.data?.a ?? find(compared.a)
    const b = comparison.data?.b ?? find(compared.b)
    if (comparison.isError) return <ProblemNotice error={comparison.error} onRetry={comparison.refetch} />
    if (!a || !b) return <Skeleton kind="frame" />
    return (
      <ClipComparison
        ref={ref}
        key={`${a.id}-${b.id}`}
        originalClip={a}
        regeneratedClip={b}
        comparison={comparison.data}
        {...(className ? { className } : {})}
      >
        {onComparedChange ? (
          <span className="rt-comparison-picks">
            {(['a', 'b'] as const).map((side) => (
              <label key={side}>
                <span className="rt-hidden">
                  {side === 'a' ? t('comparison.pickBefore') : t('comparison.pickAfter')}
                </span>
                <select
                  className="rt-select"
                  value={compared[side]}
                  onChange={({ currentTarget }) =>
                    onComparedChange({ ...compared, [side]: currentTarget.value })
                  }
                >
                  {versions.map((version) => (
                    <option
                      key={version.id}
                      value={version.id}
                      disabled={version.id === compared[side === 'a' ? 'b' : 'a']}
                    >
                      {t('versions.take', { take: version.versionNumber })}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </span>
        ) : null}
      </ClipComparison>
    )
  },
)
