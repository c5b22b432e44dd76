'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { type Playback, usePlaybackState } from '../../playback/index.ts'
import { Button } from '../primitives/button.tsx'
import { Segmented } from '../primitives/segmented.tsx'
import { Range } from './range.tsx'
import { type ComparedView, wholeView } from './view.ts'

export interface MoreControlsProps {
  playback: Playback
  view: ComparedView
  /** Name of the second take. */
  b: string
  onViewChange(view: ComparedView): void
}

/** What is needed now and then: a closer look at both takes at once, and one take shown ahead of the other. */
export function MoreControls({ playback, view, b, onViewChange }: MoreControlsProps): ReactNode {
  const { t, format } = useMessages()
  const offset = usePlaybackState(playback, (state) => state.offset)
  const look = (change: Partial<ComparedView>) => onViewChange({ ...view, ...change })
  const place = { min: 0, max: 1, step: 0.05 }
  return (
    <details className="rt-more">
      <summary>{t('comparison.more')}</summary>
      <Range
        label={t('comparison.zoom')}
        text={t('player.rate', { rate: view.zoom })}
        {...{ min: 1, max: 4, step: 0.25, value: view.zoom, onValueChange: (zoom) => look({ zoom }) }}
      />
      {view.zoom > 1 ? (
        <>
          <Range
            label={t('comparison.across')}
            text={format.percent(view.x)}
            {...{ ...place, value: view.x, onValueChange: (x) => look({ x }) }}
          />
          <Range
            label={t('comparison.down')}
            text={format.percent(view.y)}
            {...{ ...place, value: view.y, onValueChange: (y) => look({ y }) }}
          />
        </>
      ) : null}
      <Range
        label={t('comparison.ahead', { b })}
        text={t('comparison.seconds', { seconds: offset })}
        {...{ min: -1, max: 1, step: 0.04, value: offset, onValueChange: playback.setOffset }}
      />
      <div className="rt-more-row">
        <Segmented<ComparedView['fit']>
          label={t('comparison.size')}
          value={view.fit}
          options={[
            { value: 'contain', label: t('comparison.contain') },
            { value: 'cover', label: t('comparison.cover') },
          ]}
          onValueChange={(fit) => look({ fit })}
        />
        <Button
          size="small"
          onClick={() => {
            onViewChange(wholeView)
            playback.setOffset(0)
          }}
        >
          {t('comparison.reset')}
        </Button>
      </div>
    </details>
  )
}
