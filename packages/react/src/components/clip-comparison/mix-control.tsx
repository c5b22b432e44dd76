'use client'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { Button } from '../primitives/button.tsx'
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
  if (mode !== 'fade' && mode !== 'difference') return null
  const fade = mode === 'fade'
  return (
    <label className="rt-mix">
      <span>{fade ? a : t('comparison.gain')}</span>
      <input
        type="range"
        min={fade ? 0 : 1}
        max={fade ? 1 : 16}
        step={fade ? 0.01 : 1}
        value={fade ? mix : gain}
        aria-label={fade ? t('comparison.fadeLabel', { a, b }) : t('comparison.gain')}
        aria-valuetext={fade ? format.percent(mix) : t('player.rate', { rate: gain })}
        onChange={({ currentTarget }) => (fade ? onMixChange : onGainChange)(Number(currentTarget.value))}
      />
      <span>{fade ? b : t('player.rate', { rate: gain })}</span>
    </label>
  )
}
