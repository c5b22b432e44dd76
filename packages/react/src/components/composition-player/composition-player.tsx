'use client'
import type { Composition } from '@retake/core'
import { forwardRef } from 'react'
import { useAction } from '../../hooks/use-action.ts'
import { useClips } from '../../hooks/use-clips.ts'
import { useComposition } from '../../hooks/use-composition.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { pressMediaKey, Transport, usePlayback, VideoSide } from '../../playback/index.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { readKeys } from '../../reads/index.ts'
import { Button } from '../primitives/button.tsx'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { ProgressBar } from '../primitives/progress-bar.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { ClipTrack } from './clip-track.tsx'

export interface CompositionPlayerProps {
  jobId: string
  className?: string
}

/** The whole video with its song. While a newer cut is being put together the last one stays playable. */
export const CompositionPlayer = forwardRef<HTMLElement, CompositionPlayerProps>(function CompositionPlayer(
  { jobId, className },
  ref,
) {
  const { t } = useMessages()
  const query = useComposition(jobId)
  const { data: clips = [] } = useClips(jobId)
  const playback = usePlayback()
  useJobEvents(jobId)
  const composition = query.data
  return (
    <section
      ref={ref}
      className={`rt-composition${className ? ` ${className}` : ''}`}
      aria-label={t('composition.label')}
      onKeyDown={(event) => pressMediaKey(playback, event)}
    >
      {query.isPending ? <Skeleton kind="frame" /> : null}
      {query.isError ? <ProblemNotice error={query.error} onRetry={query.refetch} /> : null}
      {composition?.videoUrl ? (
        <>
          <div className="rt-stage-frame">
            <VideoSide
              playback={playback}
              side={0}
              videoUrl={composition.videoUrl}
              posterUrl={clips[0]?.thumbnailUrl ?? null}
              label={t('composition.label')}
            />
          </div>
          <Transport playback={playback} audible={[{ side: 0, label: t('composition.song') }]}>
            <ClipTrack clips={clips} playback={playback} />
          </Transport>
        </>
      ) : null}
      {composition ? <CompositionState jobId={jobId} composition={composition} /> : null}
    </section>
  )
})

function CompositionState({ jobId, composition }: { jobId: string; composition: Composition }) {
  const { t } = useMessages()
  const { cache } = useRetake()
  const action = useAction('recompose')
  const { state, stale, progress, error, videoUrl } = composition
  const recompose = async () => {
    const next = await action.run({ jobId })
    if (next) cache.put(readKeys.composition(jobId), next)
  }
  if (action.error) return <ProblemNotice error={action.error} onRetry={() => void recompose()} />
  if (state === 'queued' || state === 'running')
    return (
      <Notice title={t('composition.recomposing')} role="status">
        <ProgressBar value={state === 'queued' ? null : progress} label={t('composition.recomposing')} />
        {videoUrl ? <span className="rt-muted">{t('composition.showingLast')}</span> : null}
      </Notice>
    )
  if (state !== 'failed' && state !== 'none' && !stale) return null
  return (
    <Notice
      tone={state === 'failed' ? 'danger' : 'info'}
      {...(state === 'failed' ? { icon: 'warning' as const } : {})}
      title={
        state === 'failed'
          ? t('composition.failed')
          : state === 'none'
            ? t('composition.none')
            : t('composition.stale')
      }
      actions={
        <Button size="small" icon="retry" pending={action.pending} onClick={() => void recompose()}>
          {state === 'failed' ? t('common.tryAgain') : t('composition.recompose')}
        </Button>
      }
    >
      {error?.detail}
    </Notice>
  )
}
