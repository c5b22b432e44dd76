'use client'
import type { ReactNode } from 'react'

export interface RangeProps {
  label: string
  /** Before and after the slider; the label and the value when they are left out. */
  from?: string
  to?: string
  min: number
  max: number
  step: number
  value: number
  text: string
  onValueChange(value: number): void
}

/** A slider between two words. */
export function Range({
  label,
  from = label,
  text,
  to = text,
  onValueChange,
  ...range
}: RangeProps): ReactNode {
  return (
    <label className="rt-mix">
      <span>{from}</span>
      <input
        {...range}
        type="range"
        aria-label={label}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onValueChange(Number(currentTarget.value))}
      />
      <span>{to}</span>
    </label>
  )
}
