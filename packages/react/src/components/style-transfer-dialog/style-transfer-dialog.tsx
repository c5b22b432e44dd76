'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Dialog } from '../primitives/dialog.tsx'
import { TransferForm } from './transfer-form.tsx'
import type { StyleTransferDialogProps } from './types.ts'

/** Copies the look of one clip to others: what was read from it, the new prompts, and the price first. */
export function StyleTransferDialog(props: StyleTransferDialogProps): ReactNode {
  const { open, onOpenChange, onStarted, ...form } = props
  const { t } = useMessages()
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('transfer.title')}
      description={t('transfer.hint')}
    >
      <TransferForm
        {...form}
        onStarted={(batchId) => {
          onStarted?.(batchId)
          onOpenChange(false)
        }}
      />
    </Dialog>
  )
}
