'use client'
import { type ReactNode, useState } from 'react'
import { useBatch } from '../../hooks/use-batch.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { RunView } from '../batch-run/run-view.tsx'
import { Dialog } from '../primitives/dialog.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { BatchForm } from './batch-form.tsx'
import type { BatchRegenerateDialogProps } from './types.ts'

/** Changes several clips at once: what each will get, what it costs, then how it goes. Closing stops nothing. */
export function BatchRegenerateDialog(props: BatchRegenerateDialogProps): ReactNode {
  const { open, onOpenChange } = props
  const { t } = useMessages()
  const [started, setStarted] = useState<string | null>(null)
  const batchId = props.batchId ?? started
  const close = (next: boolean) => {
    if (!next) setStarted(null)
    onOpenChange(next)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={batchId ? t('dialog.runTitle') : t('dialog.title')}
      {...(batchId ? {} : { description: t('dialog.hint') })}
    >
      {batchId ? (
        <FollowedRun jobId={props.jobId} batchId={batchId} onShow={props.onShow} />
      ) : (
        <BatchForm
          {...props}
          onStarted={(id) => {
            setStarted(id)
            props.onStarted?.(id)
          }}
        />
      )}
    </Dialog>
  )
}

function FollowedRun(props: {
  jobId: string
  batchId: string
  onShow: ((clipIndex: number) => void) | undefined
}): ReactNode {
  const run = useBatch(props.jobId, props.batchId)
  useJobEvents(props.jobId)
  if (run.data) return <RunView run={run.data} onShow={props.onShow} />
  return run.isError ? (
    <ProblemNotice error={run.error} onRetry={run.refetch} />
  ) : (
    <>
      <Skeleton kind="row" />
      <Skeleton kind="row" />
      <Skeleton kind="row" />
    </>
  )
}
