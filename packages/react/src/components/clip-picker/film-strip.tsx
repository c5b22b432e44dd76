'use client'
import type { Clip, Job } from '@retake/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLatestCallback } from '../../hooks/use-latest-callback.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { cssVariables } from '../primitives/css-variables.ts'
import { FilmStripClip } from './film-strip-clip.tsx'
import { SongRuler } from './song-ruler.tsx'
import type { PickerClip } from './types.ts'
import type { PickerKeys } from './use-picker-keys.ts'

export interface FilmStripProps {
  items: PickerClip[]
  keys: PickerKeys
  job: Job | undefined
  selected: number[]
  onChoose(clipIndex: number): void
  onSelectedChange(selected: number[]): void
}

/** Pixels the shortest clip keeps, and the most pixels a second gets for it. */
const narrowestClip = 72
const widestSecond = 48

/** The cut as film: widths follow durations, the song's sections and beats lie under it. Time runs left to right. */
export function FilmStrip(props: FilmStripProps): ReactNode {
  const { items, keys, job, selected, onChoose, onSelectedChange } = props
  const { t } = useMessages()
  const pick = useLatestCallback(({ label }: { label: string }) =>
    onSelectedChange(pickSection({ clips, section: label, selected })),
  )
  const scroller = useRef<HTMLDivElement>(null)
  const clips = items.map(({ clip }) => clip)
  const total = Math.max(job?.duration ?? 0, ...clips.map((clip) => clip.end), 0.001)
  const shortest = Math.max(0.1, Math.min(...clips.map((clip) => clip.end - clip.start)))
  const scale = Math.min(widestSecond, narrowestClip / shortest)
  const chosen = items.find((item) => item.chosen)?.clip.clipIndex
  useEffect(() => {
    if (chosen === undefined) return
    const tile = scroller.current?.querySelector(`[data-clip-index="${chosen}"]`)
    tile?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  return (
    <div className="rt-strip" dir="ltr" ref={scroller}>
      <div className="rt-strip-time" ref={cssVariables({ '--rt-total': total, '--rt-scale': scale })}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a form's look. */}
        <div
          className="rt-strip-clips"
          role="group"
          aria-label={t('picker.stripLabel')}
          onKeyDown={keys.onKeyDown}
        >
          {items.map((item) => (
            <FilmStripClip key={item.clip.id} {...item} onToggle={keys.toggle} onChoose={onChoose} />
          ))}
        </div>
        <SongRuler audio={job?.audio ?? null} total={total} onPick={pick} />
      </div>
    </div>
  )
}

/** Ticks the clips of a section; unticks them when all are ticked already. */
function pickSection(options: { clips: Clip[]; section: string; selected: number[] }): number[] {
  const own = options.clips.filter((clip) => clip.section === options.section).map((clip) => clip.clipIndex)
  const others = options.selected.filter((index) => !own.includes(index))
  return own.every((index) => options.selected.includes(index))
    ? others
    : [...others, ...own].sort((a, b) => a - b)
}
