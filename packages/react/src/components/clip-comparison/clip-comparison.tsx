'use client'
import { forwardRef, useState } from 'react'
import { useControllable } from '../../hooks/use-controllable.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { pressMediaKey, Transport, usePlayback, VideoSide } from '../../playback/index.ts'
import { cssVariables } from '../primitives/css-variables.ts'
import { Segmented } from '../primitives/segmented.tsx'
import { ComparisonFacts } from './comparison-facts.tsx'
import { MixControl } from './mix-control.tsx'
import { MoreControls } from './more-controls.tsx'
import { SplitHandle } from './split-handle.tsx'
import { type ClipComparisonProps, type ComparedClip, type ComparisonMode, comparisonModes } from './types.ts'
import { dragView, wholeView } from './view.ts'

/** Two takes of a clip on one clock: side by side, split, faded, subtracted, or flipped in place. */
export const ClipComparison = forwardRef<HTMLElement, ClipComparisonProps>(
  function ClipComparison(props, ref) {
    const { originalClip, regeneratedClip, syncPlayback = true, comparison, children, className } = props
    const { t } = useMessages()
    const [mode, setMode] = useControllable<ComparisonMode>(
      props.mode,
      props.defaultMode ?? 'side-by-side',
      props.onModeChange,
    )
    const [mix, setMix] = useState(0.5)
    const [gain, setGain] = useState(4)
    const [flipped, setFlipped] = useState(false)
    const [view, setView] = useState(wholeView)
    const playback = usePlayback(syncPlayback)
    const name = ({ label, versionNumber }: ComparedClip, fallback: string) =>
      label ?? (versionNumber === undefined ? fallback : t('versions.take', { take: versionNumber }))
    const a = name(originalClip, t('comparison.before'))
    const b = name(regeneratedClip, t('comparison.after'))
    const sides = [
      { side: 0, label: a, clip: originalClip },
      { side: 1, label: b, clip: regeneratedClip },
    ]
    return (
      <section
        ref={ref}
        className={`rt-comparison${className ? ` ${className}` : ''}`}
        aria-label={t('comparison.label', { a, b })}
        onKeyDown={(event) => pressMediaKey(playback, event)}
      >
        <div className="rt-comparison-head">
          <Segmented
            label={t('comparison.mode')}
            value={mode}
            options={comparisonModes.map((value) => ({ value, label: t(`comparison.${value}`) }))}
            onValueChange={setMode}
          />
          {children}
        </div>
        <div
          className="rt-comparison-stage"
          data-mode={mode}
          data-flipped={flipped || undefined}
          data-fit={view.fit}
          data-zoomed={view.zoom > 1 || undefined}
          dir="ltr"
          ref={cssVariables({
            '--rt-mix': mix,
            '--rt-gain': gain,
            '--rt-zoom': view.zoom,
            '--rt-x': view.x,
            '--rt-y': view.y,
          })}
        >
          {sides.map(({ side, label, clip }) => (
            <figure
              key={side}
              className="rt-comparison-side"
              data-side={side === 0 ? 'a' : 'b'}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => {
                const { currentTarget, pointerId } = event
                if (currentTarget.hasPointerCapture(pointerId)) setView(dragView(view, event, currentTarget))
              }}
            >
              <VideoSide
                playback={playback}
                side={side}
                videoUrl={clip.videoUrl}
                posterUrl={clip.thumbnailUrl}
                label={label}
              />
              <figcaption>{label}</figcaption>
            </figure>
          ))}
          {mode === 'split' ? (
            <SplitHandle value={mix} label={t('comparison.handle', { a, b })} onValueChange={setMix} />
          ) : null}
        </div>
        <MixControl
          {...{ mode, mix, gain, flipped, a, b }}
          onMixChange={setMix}
          onGainChange={setGain}
          onFlippedChange={setFlipped}
        />
        <Transport playback={playback} audible={sides.map(({ side, label }) => ({ side, label }))} />
        <MoreControls {...{ playback, view, b }} onViewChange={setView} />
        {comparison ? <ComparisonFacts comparison={comparison} /> : null}
      </section>
    )
  },
)
