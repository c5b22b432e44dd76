'use client'
import type { ReactNode } from 'react'
import { cssVariables } from './css-variables.ts'

/** Warmth runs from −1 to 1, all else from 0. */
const toShare = (measure: string, value: number) => (measure === 'warmth' ? (value + 1) / 2 : value)

/** Two values of a measure on its scale: what was, in grey, and what is. The numbers stand beside it. */
export function MeasureBar(props: { measure: string; from: number; to: number }): ReactNode {
  const { measure, from, to } = props
  return (
    <span
      className="rt-measure-bar"
      aria-hidden="true"
      ref={cssVariables({ '--rt-from': toShare(measure, from), '--rt-to': toShare(measure, to) })}
    />
  )
}
