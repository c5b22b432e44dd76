import type { PromptDiffSegment } from '@retake/core'
import type { ReactNode } from 'react'

/** A prompt with what is new and what went out marked. */
export function PromptDiff({ segments }: { segments: readonly PromptDiffSegment[] }): ReactNode {
  return (
    <div className="rt-prompt-diff">
      <p dir="auto">
        {segments.map(({ kind, text }, index) => {
          const key = `${index}-${kind}`
          if (kind === 'added') return <ins key={key}>{text}</ins>
          return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
        })}
      </p>
    </div>
  )
}
