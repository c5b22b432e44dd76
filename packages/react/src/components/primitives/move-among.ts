import type { KeyboardEvent } from 'react'

const steps: Record<string, -1 | 1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * Answers the arrow keys, Home and End in a row of choices of which one is the tab stop: gives the choice to go to and
 * moves the focus there. Left and right change places where text runs from right to left.
 */
export function moveAmong<Value extends string>(
  event: KeyboardEvent<HTMLElement>,
  choices: readonly { value: Value; disabled?: boolean | undefined }[],
  current: Value,
): Value | undefined {
  const { key, currentTarget } = event
  const step = steps[key]
  if (!step && key !== 'Home' && key !== 'End') return undefined
  event.preventDefault()
  const open = choices.filter(({ disabled }) => !disabled).map(({ value }) => value)
  const turned = /Left|Right/.test(key) && getComputedStyle(currentTarget).direction === 'rtl'
  const at = open.indexOf(current) + (turned ? -(step ?? 0) : (step ?? 0)) + open.length
  const next = step ? open[at % open.length] : open.at(key === 'Home' ? 0 : -1)
  if (next !== undefined) currentTarget.querySelector<HTMLElement>(`[data-value="${next}"]`)?.focus()
  return next
}
