'use client'
import type { ParsedInstruction } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { isLeftOut } from './left-out.ts'

/** The understood words once more, for touch and for screen readers. Pressing one marks its words in the field. */
export function UnderstoodChips(props: {
  parsed: ParsedInstruction
  onShow(span: { start: number; end: number }): void
}): ReactNode {
  const { parsed, onShow } = props
  const { t } = useMessages()
  const changes = new Map(
    parsed.targets.flatMap(({ modifications }) =>
      modifications.map((one) => [`${one.start}-${one.end}`, one] as const),
    ),
  )
  const chips = [
    ...parsed.matches
      .filter(({ clipIndexes }) => clipIndexes.length > 0)
      .map((match) => ({
        ...match,
        part: isLeftOut(parsed, match) ? ('left-out' as const) : ('clips' as const),
        label: t(isLeftOut(parsed, match) ? 'instruction.chipLeftOut' : 'instruction.chipClips', {
          words: match.text,
          numbers: match.clipIndexes.map((index) => index + 1),
        }),
      })),
    ...[...changes.values()].map((one) => ({
      ...one,
      part: 'change' as const,
      label: t('instruction.change', one),
    })),
  ]
    .filter(({ label }) => label.trim() !== '')
    .sort((one, other) => one.start - other.start)
  if (chips.length === 0) return null
  return (
    <ul className="rt-chips" aria-label={t('instruction.understood')}>
      {chips.map((chip) => (
        <li key={`${chip.part}-${chip.start}-${chip.end}`}>
          <button type="button" className="rt-chip" data-kind={chip.part} onClick={() => onShow(chip)}>
            {chip.label}
          </button>
        </li>
      ))}
    </ul>
  )
}
