'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useLatestCallback } from '../../hooks/use-latest-callback.ts'
import { extendSelection, toggleClip, toSelection } from './change-selection.ts'

export interface PickerKeysOptions {
  /** Clips that can be reached, in order. */
  among: number[]
  selected: number[]
  onSelectedChange(selected: number[]): void
  onChosenChange(clipIndex: number): void
}

export interface PickerKeys {
  /** The clip the Tab key reaches; arrows move on from there. */
  focused: number | undefined
  setFocused(clipIndex: number): void
  /** Ticks a clip; with `extend` everything since the last one. */
  toggle(clipIndex: number, extend: boolean): void
  onKeyDown(event: KeyboardEvent<HTMLElement>): void
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One tab stop for all clips: arrows, Home and End move, Space ticks, Shift extends, Ctrl or Cmd + A ticks all. */
export function usePickerKeys(options: PickerKeysOptions): PickerKeys {
  const { among, selected, onSelectedChange, onChosenChange } = options
  const [focused, setFocused] = useState<number | undefined>(undefined)
  const anchor = useRef<number | null>(null)
  const current = focused !== undefined && among.includes(focused) ? focused : among[0]

  const toggle = useLatestCallback((clipIndex: number, extend: boolean) => {
    const from = anchor.current
    if (extend && from !== null)
      onSelectedChange(extendSelection(selected, { anchor: from, to: clipIndex, among }))
    else {
      onSelectedChange(toggleClip(selected, clipIndex))
      anchor.current = clipIndex
    }
    setFocused(clipIndex)
  })

  const moveTo = (event: KeyboardEvent<HTMLElement>, clipIndex: number | undefined) => {
    event.preventDefault()
    if (clipIndex === undefined) return
    setFocused(clipIndex)
    onChosenChange(clipIndex)
    event.currentTarget.querySelector<HTMLElement>(`[data-clip-index="${clipIndex}"] .rt-checkbox`)?.focus()
    if (!event.shiftKey) return
    anchor.current ??= current ?? clipIndex
    onSelectedChange(toSelection([...selected, anchor.current, clipIndex]))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    if (step && current !== undefined) return moveTo(event, among[among.indexOf(current) + step])
    if (event.key === 'Home') return moveTo(event, among[0])
    if (event.key === 'End') return moveTo(event, among.at(-1))
    if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSelectedChange(toSelection([...selected, ...among]))
  }
  return { focused: current, setFocused, toggle, onKeyDown }
}
