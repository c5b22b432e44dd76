'use client'
import type { KeyboardEvent, ReactNode } from 'react'
import { moveAmong } from './move-among.ts'

export interface SegmentedProps<Value extends string> {
  label: string
  value: Value
  options: { value: Value; label: string; disabled?: boolean }[]
  onValueChange(value: Value): void
}

/** One of a few: arrow keys move, as in a group of radio buttons. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactNode {
  const { label, value, options, onValueChange } = props
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = moveAmong(event, options, value)
    if (next !== undefined) onValueChange(next)
  }
  return (
    <div className="rt-segmented" role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: a button keeps one DOM node and the focus ring; arrows are handled above.
        <button
          key={option.value}
          type="button"
          role="radio"
          className="rt-segment"
          data-value={option.value}
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          disabled={option.disabled}
          onClick={() => onValueChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
