'use client'
import type { ReactNode } from 'react'
import { Button } from '../components/primitives/button.tsx'
import { cssVariables } from '../components/primitives/css-variables.ts'
import { useMessages } from '../hooks/use-messages.ts'
import type { Playback } from './types.ts'
import { usePlaybackState } from './use-playback.ts'

const rates = [0.25, 0.5, 1, 1.5, 2] as const

export interface TransportProps {
  playback: Playback
  /** Names of the sides that can be heard; none hides the choice. */
  audible?: { side: number; label: string }[]
  /** Between scrub bar and buttons. */
  children?: ReactNode
}

/** The controls under a picture: play, frame steps, scrub bar, speed, loop, sound. */
export function Transport({ playback, audible = [], children }: TransportProps): ReactNode {
  const { t } = useMessages()
  const playing = usePlaybackState(playback, (state) => state.playing)
  const stalled = usePlaybackState(playback, (state) => state.stalled)
  const rate = usePlaybackState(playback, (state) => state.rate)
  return (
    <div className="rt-transport" dir="ltr">
      <ScrubBar playback={playback} />
      {children}
      <div className="rt-transport-row">
        <Button
          kind="quiet"
          icon="stepBack"
          aria-label={t('player.previousFrame')}
          aria-keyshortcuts=","
          onClick={() => playback.step(-1)}
        />
        <Button
          className="rt-play"
          icon={playing ? 'pause' : 'play'}
          aria-label={playing ? t('player.pause') : t('player.play')}
          aria-keyshortcuts="Space K"
          data-stalled={stalled || undefined}
          onClick={playback.toggle}
        />
        <Button
          kind="quiet"
          icon="stepForward"
          aria-label={t('player.nextFrame')}
          aria-keyshortcuts="."
          onClick={() => playback.step(1)}
        />
        <Clock playback={playback} />
        <span className="rt-spacer" />
        <LoopButton playback={playback} />
        {audible.length > 0 ? <SoundButton playback={playback} sides={audible} /> : null}
        <label className="rt-rate">
          <span className="rt-hidden">{t('player.speed')}</span>
          <select
            className="rt-select"
            value={rate}
            onChange={({ currentTarget }) => playback.setRate(Number(currentTarget.value))}
          >
            {rates.map((value) => (
              <option key={value} value={value}>
                {t('player.rate', { rate: value })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <span className="rt-hidden">{stalled ? t('player.waiting') : null}</span>
    </div>
  )
}

function ScrubBar({ playback }: { playback: Playback }): ReactNode {
  const { t, format } = useMessages()
  const time = usePlaybackState(playback, (state) => state.time)
  const duration = usePlaybackState(playback, (state) => state.duration)
  const loop = usePlaybackState(playback, (state) => state.loop)
  const share = (seconds: number) => (duration > 0 ? Math.min(1, seconds / duration) : 0)
  return (
    <div
      className="rt-scrub"
      dir="ltr"
      data-loop={loop ? '' : undefined}
      ref={cssVariables({
        '--rt-value': share(time),
        '--rt-loop-start': share(loop?.start ?? 0),
        '--rt-loop-end': share(loop?.end ?? 0),
      })}
    >
      <input
        type="range"
        min={0}
        max={duration || 1}
        step={0.01}
        value={Math.min(time, duration || 1)}
        aria-label={t('player.position')}
        aria-valuetext={t('player.positionValue', { time, duration })}
        title={format.timecode(time)}
        onChange={({ currentTarget }) => playback.seek(Number(currentTarget.value))}
      />
    </div>
  )
}

function Clock({ playback }: { playback: Playback }): ReactNode {
  const { format } = useMessages()
  const time = usePlaybackState(playback, (state) => Math.floor(state.time * 10) / 10)
  const duration = usePlaybackState(playback, (state) => state.duration)
  return (
    <span className="rt-clock">
      <b>{format.timecode(time).slice(0, -1)}</b>
      <span>{format.timecode(duration).slice(0, -1)}</span>
    </span>
  )
}

/** Off, whole length, then from here on for the last two seconds played: what people do when they look twice. */
function LoopButton({ playback }: { playback: Playback }): ReactNode {
  const { t } = useMessages()
  const loop = usePlaybackState(playback, (state) => state.loop)
  const press = () => {
    const { time, duration } = playback.snapshot()
    if (!loop) return playback.setLoop({ start: 0, end: duration })
    const whole = loop.start === 0 && loop.end >= duration
    playback.setLoop(whole ? { start: Math.max(0, time - 1), end: Math.min(duration, time + 1) } : null)
  }
  const whole = loop && loop.start === 0 && loop.end >= playback.snapshot().duration
  return (
    <Button
      kind="quiet"
      icon="loop"
      aria-pressed={loop !== null}
      aria-label={loop ? (whole ? t('player.loopWhole') : t('player.loopRange')) : t('player.loop')}
      onClick={press}
    />
  )
}

function SoundButton(props: { playback: Playback; sides: { side: number; label: string }[] }): ReactNode {
  const { playback, sides } = props
  const { t } = useMessages()
  const audible = usePlaybackState(playback, (state) => state.audible)
  const index = sides.findIndex(({ side }) => side === audible)
  const heard = sides[index]
  return (
    <Button
      kind="quiet"
      icon={heard ? 'sound' : 'mute'}
      aria-label={heard ? t('player.hearing', { label: heard.label }) : t('player.muted')}
      onClick={() => playback.setAudible(sides[index + 1]?.side ?? null)}
    />
  )
}
