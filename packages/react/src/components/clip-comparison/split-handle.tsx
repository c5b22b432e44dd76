'use client'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'

export interface SplitHandleProps {
  /** 0…1 from the left edge: how much of the picture is the first take. */
  value: number
  label: string
  onValueChange(value: number): void
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

const steps: Record<string, (value: number) => number> = {
  ArrowLeft: (value) => value - 0.01,
  ArrowDown: (value) => value - 0.01,
  ArrowRight: (value) => value + 0.01,
  ArrowUp: (value) => value + 0.01,
  PageDown: (value) => value - 0.1,
  PageUp: (value) => value + 0.1,
  Home: () => 0,
  End: () => 1,
}

/** The seam between two takes: dragged, or moved with the arrow keys, Page, Home and End. */
export function SplitHandle({ value, label, onValueChange }: SplitHandleProps): ReactNode {
  const { t } = useMessages()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    onValueChange(clamp(step(value)))
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    const stage = event.currentTarget.parentElement?.getBoundingClientRect()
    if (stage) onValueChange(clamp((event.clientX - stage.left) / Math.max(1, stage.width)))
  }
  return (
    <div
      className="rt-split-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value * 100)}
      aria-valuetext={t('comparison.handleValue', { share: value })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
    />
  )
}
