'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from './button.tsx'
import { focusOnce } from './focus-once.ts'
import { Notice } from './notice.tsx'

/** What was just done, and the way back. Takes the focus: what was pressed is gone. */
export function UndoNotice(props: { onUndo(): void; children: ReactNode }): ReactNode {
  const { t } = useMessages()
  return (
    <Notice
      tone="success"
      icon="check"
      role="status"
      actions={
        <Button ref={focusOnce} size="small" icon="undo" onClick={props.onUndo}>
          {t('common.undo')}
        </Button>
      }
    >
      {props.children}
    </Notice>
  )
}
