'use client'
import type { Clip } from '@retake/core'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { Translate } from '../../messages/index.ts'
import { Button } from '../primitives/button.tsx'
import { Checkbox } from '../primitives/checkbox.tsx'
import { invertSelection, toSelection } from './change-selection.ts'
import { filtersFor } from './clip-filter.ts'
import type { ClipFilter } from './types.ts'

export interface PickerToolbarProps {
  clips: Clip[]
  among: number[]
  selected: number[]
  filter: ClipFilter
  onSelectedChange(selected: number[]): void
  onFilterChange(filter: ClipFilter): void
}

function filterLabel(t: Translate, filter: ClipFilter): string {
  if (filter.startsWith('section:')) return t('picker.filterSection', { section: filter.slice(8) })
  if (filter === 'changed') return t('picker.filterChanged')
  if (filter === 'state:busy') return t('picker.filterBusy')
  if (filter === 'state:candidate') return t('picker.filterCandidate')
  return filter === 'state:failed' ? t('picker.filterFailed') : t('picker.filterAll')
}

/** Ticks all, none or the others, and narrows the clips to a section or a state. */
export function PickerToolbar(props: PickerToolbarProps): ReactNode {
  const { clips, among, selected, filter, onSelectedChange, onFilterChange } = props
  const { t } = useMessages()
  const id = useId()
  const ticked = among.filter((index) => selected.includes(index)).length
  const all = ticked === among.length && ticked > 0
  const filters = filtersFor(clips)
  return (
    <div className="rt-picker-toolbar">
      <span className="rt-tick">
        <Checkbox
          id={id}
          checked={all ? true : ticked > 0 ? 'indeterminate' : false}
          disabled={among.length === 0}
          onCheckedChange={() =>
            onSelectedChange(
              all ? selected.filter((index) => !among.includes(index)) : toSelection([...selected, ...among]),
            )
          }
        />
        <label htmlFor={id}>{t('picker.all')}</label>
      </span>
      <Button
        kind="quiet"
        size="small"
        disabled={among.length === 0}
        onClick={() => onSelectedChange(invertSelection(selected, among))}
      >
        {t('picker.invert')}
      </Button>
      <Button kind="quiet" size="small" disabled={selected.length === 0} onClick={() => onSelectedChange([])}>
        {t('picker.none')}
      </Button>
      {clips.length > 0 ? (
        <span className="rt-picker-count" data-some={selected.length > 0 || undefined}>
          {t('picker.selected', { selected: selected.length, total: clips.length })}
        </span>
      ) : null}
      <span className="rt-spacer" />
      {filters.length > 0 ? (
        <label className="rt-picker-filter">
          <span>{t('picker.show')}</span>
          <select
            className="rt-select"
            value={filter}
            onChange={({ currentTarget }) => onFilterChange(currentTarget.value as ClipFilter)}
          >
            {(['all', ...filters] as ClipFilter[]).map((value) => (
              <option key={value} value={value}>
                {filterLabel(t, value)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  )
}
