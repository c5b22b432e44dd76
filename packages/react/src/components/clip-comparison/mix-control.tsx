'use client'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { Button } from '../primitives/button.tsx'
import { Range } from './range.tsx'
import type { ComparisonMode } from './types.ts'

/** Never above three flips a second: faster flicker can hurt. */
const flipMs = 334

export interface MixControlProps {
  mode: ComparisonMode
  mix: number
  gain: number
  flipped: boolean
  a: string
  b: string
  onMixChange(mix: number): void
  onGainChange(gain: number): void
  onFlippedChange(flipped: boolean): void
}

/** What a mode has to set: the fade, the gain of the difference, the flip. */
export function MixControl(props: MixControlProps): ReactNode {
  const { mode, mix, gain, flipped, a, b, onMixChange, onGainChange, onFlippedChange } = props
  const { t, format } = useMessages()
  const { now } = useRetake()
  const last = useRef(0)
  const flip = () => {
    const at = now().getTime()
    if (at - last.current < flipMs) return
    last.current = at
    onFlippedChange(!flipped)
  }
  if (mode === 'toggle')
    return (
      <div className="rt-mix">
        <Button aria-pressed={flipped} onClick={flip}>
          {t('comparison.flip', { shown: flipped ? b : a })}
        </Button>
      </div>
    )
  if (mode === 'fade')
    return (
      <Range
        label={t('comparison.fadeLabel', { a, b })}
        from={a}
        to={b}
        {...{ min: 0, max: 1, step: 0.01, value: mix, text: format.percent(mix), onValueChange: onMixChange }}
      />
    )
  if (mode !== 'difference') return null
  return (
    <Range
      label={t('comparison.gain')}
      text={t('player.rate', { rate: gain })}
      {...{ min: 1, max: 16, step: 1, value: gain, onValueChange: onGainChange }}
    />
  )
}
