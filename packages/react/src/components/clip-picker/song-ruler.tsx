'use client'
import { memo } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { cssVariables } from '../primitives/css-variables.ts'
import type { PickerAudio } from './types.ts'

export interface SongRulerProps {
  audio: PickerAudio
  /** Seconds the strip is wide. */
  total: number
  onPick(section: { label: string; start: number; end: number }): void
}

/** The song under the film: its sections, which tick their clips, and a tick for each beat. */
export const SongRuler = memo(function SongRuler({ audio, total, onPick }: SongRulerProps) {
  const { t } = useMessages()
  if (!audio || audio.sections.length + audio.beats.length === 0) return null
  const beats = audio.beats.map((beat, index) => `M${beat} ${index % 4 === 0 ? 0 : 5}V10`).join('')
  return (
    <div className="rt-song">
      {beats ? (
        <svg
          className="rt-song-beats"
          viewBox={`0 0 ${total} 10`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={beats} />
        </svg>
      ) : null}
      <div className="rt-song-sections">
        {audio.sections.map((section) => (
          <button
            key={`${section.label}-${section.start}`}
            type="button"
            className="rt-song-section"
            title={t('picker.pickSection', section)}
            aria-label={t('picker.pickSection', section)}
            onClick={() => onPick(section)}
            ref={cssVariables({ '--rt-start': section.start, '--rt-length': section.end - section.start })}
          >
            <span>{section.label}</span>
          </button>
        ))}
      </div>
    </div>
  )
})
