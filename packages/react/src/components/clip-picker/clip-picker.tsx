'use client'
import type { Clip } from '@retake/core'
import { forwardRef, useCallback, useMemo, useState } from 'react'
import { useClips } from '../../hooks/use-clips.ts'
import { useControllable } from '../../hooks/use-controllable.ts'
import { useJob } from '../../hooks/use-job.ts'
import { useLatestCallback } from '../../hooks/use-latest-callback.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRegenerations } from '../../hooks/use-regenerations.ts'
import { Button } from '../primitives/button.tsx'
import { LiveRegion } from '../primitives/live-region.tsx'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { matchesFilter } from './clip-filter.ts'
import { ClipList } from './clip-list.tsx'
import { FilmStrip } from './film-strip.tsx'
import { PickerToolbar } from './picker-toolbar.tsx'
import type { ClipFilter, ClipPickerProps, PickerClip } from './types.ts'
import { usePickerKeys } from './use-picker-keys.ts'

const none: number[] = []

/** The clips of a job to look at and to tick, as a film strip over the song or as a list. */
export const ClipPicker = forwardRef<HTMLElement, ClipPickerProps>(function ClipPicker(props, ref) {
  const { jobId, highlighted = none, leftOut = none, newTakes = none, variant = 'strip', className } = props
  const { t } = useMessages()
  const clips = useClips(jobId)
  const { data: job } = useJob(jobId)
  const regenerations = useRegenerations(jobId)
  const [selected, setSelected] = useControllable(
    props.selected,
    props.defaultSelected ?? none,
    props.onSelectedChange,
  )
  const [chosen, setChosen] = useControllable<number | null>(
    props.chosen,
    null,
    useCallback(
      (index: number | null) => index !== null && props.onChosenChange?.(index),
      [props.onChosenChange],
    ),
  )
  const [filter, setFilter] = useState<ClipFilter>('all')
  const rows: Clip[] = clips.data ?? []
  const among = useMemo(
    () => (clips.data ?? []).filter((clip) => matchesFilter(clip, filter)).map((clip) => clip.clipIndex),
    [clips.data, filter],
  )
  const keys = usePickerKeys({ among, selected, onSelectedChange: setSelected, onChosenChange: setChosen })
  const items: PickerClip[] = rows.map((clip) => ({
    clip,
    selected: selected.includes(clip.clipIndex),
    chosen: clip.clipIndex === chosen,
    highlighted: highlighted.includes(clip.clipIndex),
    leftOut: leftOut.includes(clip.clipIndex),
    newTake: newTakes.includes(clip.clipIndex),
    faint: !among.includes(clip.clipIndex),
    tabbable: clip.clipIndex === keys.focused,
    regeneration: regenerations.get(clip.clipIndex),
  }))
  const onChoose = useLatestCallback(setChosen)
  const parts = { items, keys, onChoose }
  return (
    <section
      ref={ref}
      className={`rt-picker${className ? ` ${className}` : ''}`}
      data-variant={variant}
      aria-label={t('picker.label')}
    >
      <PickerToolbar
        {...{ clips: rows, among, selected, filter }}
        onSelectedChange={setSelected}
        onFilterChange={setFilter}
      />
      {clips.isPending ? <Skeleton kind="strip" /> : null}
      {clips.isError ? <ProblemNotice error={clips.error} onRetry={clips.refetch} /> : null}
      {clips.data?.length === 0 ? (
        <Notice
          title={t('picker.empty')}
          actions={
            <Button size="small" icon="retry" onClick={() => void clips.refetch()}>
              {t('picker.checkAgain')}
            </Button>
          }
        >
          {t('picker.emptyHint')}
        </Notice>
      ) : null}
      {rows.length > 0 && variant === 'strip' ? (
        <FilmStrip {...parts} job={job} selected={selected} onSelectedChange={setSelected} />
      ) : null}
      {rows.length > 0 && variant === 'list' ? <ClipList {...parts} /> : null}
      <LiveRegion>{t('picker.selected', { selected: selected.length, total: rows.length })}</LiveRegion>
    </section>
  )
})
