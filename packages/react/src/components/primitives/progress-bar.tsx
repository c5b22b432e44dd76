'use client'
import type { ReactNode } from 'react'
import { cssVariables } from './css-variables.ts'

export interface ProgressBarProps {
  /** 0…1; null while nothing can be said yet. */
  value: number | null
  label: string
  tone?: 'accent' | 'success' | 'danger' | 'muted'
}

/** How far something has come. */
export function ProgressBar({ value, label, tone = 'accent' }: ProgressBarProps): ReactNode {
  const percent = value === null ? undefined : Math.round(value * 100)
  return (
    <div
      className="rt-progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      data-tone={tone}
      data-indeterminate={value === null || undefined}
      ref={cssVariables({ '--rt-value': value ?? 0.3 })}
    >
      <span className="rt-progress-fill" />
    </div>
  )
}
