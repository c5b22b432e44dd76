import type { ClipAnalysis, InstructionClip } from '../instruction/types.ts'

/** "clip 3": people count from 1. */
export const nameOf = ({ index }: InstructionClip): string => `clip ${index + 1}`

/** "brightness 24 of 100", "warmth −45": as people read a scale. */
export function measured(measure: keyof ClipAnalysis, value: number): string {
  const points = Math.round(value * 100)
  if (measure !== 'warmth') return `${measure} ${points} of 100`
  return `warmth ${points > 0 ? '+' : ''}${points}`.replace('-', '−')
}

const step = 0.05

/** "30 %": an amount in steps that people would say, from 5 % to the cap. */
export function percent(amount: number, cap = 1): string {
  const kept = Math.min(cap, Math.max(step, amount))
  return `${Math.round(Math.round(kept / step) * step * 100)} %`
}

/** A sentence begins with a capital. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
