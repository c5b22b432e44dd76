'use client'
import { type KeyboardEvent, type ReactNode, useId } from 'react'

export interface StageTab<Value extends string> {
  value: Value
  label: string
  disabled?: boolean
}

export interface StageTabsProps<Value extends string> {
  label: string
  tabs: StageTab<Value>[]
  value: Value
  onValueChange(value: Value): void
  /** At the end of the row of tabs. */
  aside?: ReactNode
  children: ReactNode
}

/** What the stage shows, as tabs. */
export function StageTabs<Value extends string>(props: StageTabsProps<Value>): ReactNode {
  const { label, tabs, value, onValueChange, aside, children } = props
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const rtl = event.currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl'
    const open = tabs.filter((tab) => !tab.disabled)
    const next =
      open[(open.findIndex((tab) => tab.value === value) + (rtl ? -step : step) + open.length) % open.length]
    if (!next) return
    onValueChange(next.value)
    event.currentTarget.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus()
  }
  return (
    <div className="rt-stage">
      <div className="rt-tabs">
        <div className="rt-tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              className="rt-tab"
              data-value={tab.value}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              disabled={tab.disabled}
              onClick={() => onValueChange(tab.value)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} className="rt-tab-panel">
        {children}
      </div>
    </div>
  )
}
