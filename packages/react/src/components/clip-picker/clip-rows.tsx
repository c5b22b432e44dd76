'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { PickerKeys } from './use-picker-keys.ts'

/** Clips one under another; arrow keys move, Space selects. */
export function ClipRows(props: { keys: PickerKeys; className: string; children: ReactNode }): ReactNode {
  const { t } = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a form's look.
    <div
      className={props.className}
      role="group"
      aria-label={t('picker.listLabel')}
      onKeyDown={props.keys.onKeyDown}
    >
      {props.children}
    </div>
  )
}
