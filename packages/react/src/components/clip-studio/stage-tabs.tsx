'use client'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { moveAmong } from '../primitives/move-among.ts'

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
  /** Beside the tabs. */
  actions?: ReactNode
  children: ReactNode
}

/** What the stage shows, as tabs. */
export function StageTabs<Value extends string>(props: StageTabsProps<Value>): ReactNode {
  const { label, tabs, value, onValueChange, actions, children } = props
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The tabs lie in a row: up and down are left to scrolling.
    if (/Up|Down/.test(event.key)) return
    const next = moveAmong(event, tabs, value)
    if (next !== undefined) onValueChange(next)
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
        {actions}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} className="rt-tab-panel">
        {children}
      </div>
    </div>
  )
}
