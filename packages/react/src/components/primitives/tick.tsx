'use client'
import { type ReactNode, useId } from 'react'
import { Checkbox } from './checkbox.tsx'

export interface TickProps {
  checked: boolean
  disabled?: boolean
  onCheckedChange(checked: boolean): void
  children: ReactNode
}

/** A tick box with its words beside it. */
export function Tick({ checked, disabled = false, onCheckedChange, children }: TickProps): ReactNode {
  const id = useId()
  return (
    <span className="rt-tick">
      <Checkbox
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onCheckedChange(next === true)}
      />
      <label htmlFor={id}>{children}</label>
    </span>
  )
}
