'use client'
import { type BatchStatusReport, isRetryable } from '@retake/core'
import type { ReactNode } from 'react'
import { isBatchEnded } from '../../hooks/batch-read.ts'
import { useAction } from '../../hooks/use-action.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { readKeys } from '../../reads/index.ts'
import { Button } from '../primitives/button.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'

/** Works the run of a batch: each answer is shown at once. */
export function useRunControls(run: BatchStatusReport) {
  const { cache } = useRetake()
  const { jobId, batchId } = run
  const actions = {
    pause: useAction('pauseBatch'),
    resume: useAction('resumeBatch'),
    cancel: useAction('cancelBatch'),
    retry: useAction('retryFailed'),
    clear: useAction('clearUnknown'),
  }
  const input = { jobId, batchId }
  const show = async (answer: Promise<BatchStatusReport | undefined>) => {
    const report = await answer
    if (report) cache.put(readKeys.batch(jobId, batchId), report)
    cache.renew(readKeys.clips(jobId))
  }
  const all = Object.values(actions)
  return {
    pause: () => show(actions.pause.run(input)),
    resume: () => show(actions.resume.run(input)),
    cancel: (regenerationIds?: string[]) =>
      show(actions.cancel.run({ ...input, ...(regenerationIds ? { regenerationIds } : {}) })),
    retry: () => show(actions.retry.run(input)),
    /** Gives up finding out what became of it: it counts as charged, and its clip is free again. */
    clear: (regenerationId: string) =>
      show(actions.clear.run({ ...input, charge: 'charged', regenerationIds: [regenerationId] })),
    error: all.find(({ error }) => error)?.error,
    pending: all.some(({ pending }) => pending),
    reset: () => {
      for (const action of all) action.reset()
    },
  }
}

export type RunControlsState = ReturnType<typeof useRunControls>

/** Pause, go on, stop the rest, try the failed ones again: whichever makes sense now. */
export function RunControls({
  run,
  controls,
  price,
}: {
  run: BatchStatusReport
  controls: RunControlsState
  /** Of trying the failed ones again; null when it is not known. */
  price: string | null
}): ReactNode {
  const { t } = useMessages()
  const { status, regenerations } = run
  const failed = regenerations.filter(isRetryable)
  const ended = isBatchEnded(status) || status === 'needs_attention'
  return (
    <>
      <div className="rt-run-controls">
        {status === 'running' || status === 'queued' ? (
          <Button icon="pause" disabled={controls.pending} onClick={() => void controls.pause()}>
            {t('run.pause')}
          </Button>
        ) : null}
        {status === 'paused' || status === 'pausing' ? (
          <Button icon="play" disabled={controls.pending} onClick={() => void controls.resume()}>
            {t('run.resume')}
          </Button>
        ) : null}
        {ended || status === 'cancelling' ? null : (
          <Button kind="danger" disabled={controls.pending} onClick={() => void controls.cancel()}>
            {t('run.cancelRest')}
          </Button>
        )}
        {ended && failed.length > 0 ? (
          <Button icon="retry" disabled={controls.pending} onClick={() => void controls.retry()}>
            {t('run.retryFailed', { count: failed.length, price })}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={controls.error} onDismiss={controls.reset} />
    </>
  )
}
