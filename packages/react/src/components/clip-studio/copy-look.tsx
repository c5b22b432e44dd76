'use client'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { StyleTransferDialog } from '../style-transfer-dialog/index.ts'

export interface CopyLookProps {
  jobId: string
  /** The clip that is looked at: its look is copied. */
  clipIndex: number
  /** Ticked clips: they get it. */
  selected: readonly number[]
}

/** The way from the clip that is looked at to giving others its look. */
export function CopyLook({ jobId, clipIndex, selected }: CopyLookProps): ReactNode {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        {t('studio.copyLook')}
      </Button>
      <StyleTransferDialog
        jobId={jobId}
        sourceClipIndex={clipIndex}
        targetClipIndexes={selected.filter((index) => index !== clipIndex)}
        open={open}
        onOpenChange={setOpen}
      />
    </>
  )
}
