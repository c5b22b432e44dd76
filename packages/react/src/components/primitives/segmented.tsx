'use client'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'

export interface SegmentedProps<Value extends string> {
  label: string
  value: Value
  options: { value: Value; label: string; disabled?: boolean }[]
  onValueChange(value: Value): void
}

/** One of a few: arrow keys move, as in a group of radio buttons. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactNode {
  const { label, value, options, onValueChange } = props
  const group = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const rtl =
      group.current?.closest('[dir]')?.getAttribute('dir') === 'rtl' && event.key.match(/Left|Right/)
    const open = options.filter((option) => !option.disabled)
    const index = open.findIndex((option) => option.value === value)
    const next = open[(index + (rtl ? -step : step) + open.length) % open.length]
    if (!next) return
    onValueChange(next.value)
    group.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus()
  }
  return (
    <div className="rt-segmented" role="radiogroup" aria-label={label} ref={group} onKeyDown={move}>
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
