'use client'
import type { Clip, CssPreview } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { pressMediaKey, Transport, usePlayback, VideoSide } from '../../playback/index.ts'
import { cssVariables } from '../primitives/css-variables.ts'

export interface ClipStageProps {
  clip: Clip
  /** What is being asked for, near to what it will be. */
  preview: CssPreview | null
  /** The next thing to do with the picture: a button on it. */
  children?: ReactNode
}

/** The clip that is looked at, with a preview of what is being asked for. */
export function ClipStage({ clip, preview, children }: ClipStageProps): ReactNode {
  const { t } = useMessages()
  const playback = usePlayback()
  const number = clip.clipIndex + 1
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of an editing table work anywhere inside; every one has a button too.
    <div className="rt-clip-stage" onKeyDown={(event) => pressMediaKey(playback, event)}>
      <div
        className="rt-stage-frame"
        data-preview={preview ? '' : undefined}
        ref={cssVariables({
          '--rt-overlay': preview?.overlay?.color ?? null,
          '--rt-overlay-opacity': preview?.overlay?.opacity ?? null,
          '--rt-overlay-blend': preview?.overlay?.blendMode ?? null,
          '--rt-vignette': preview?.vignette ?? null,
        })}
      >
        <VideoSide
          playback={playback}
          side={0}
          videoUrl={clip.videoUrl}
          posterUrl={clip.thumbnailUrl}
          label={t('clip.title', { number })}
          filter={preview?.filter ?? null}
        />
        {preview ? <span className="rt-stage-tag">{t('stage.preview')}</span> : null}
        {children ? <div className="rt-stage-act">{children}</div> : null}
      </div>
      <Transport playback={playback} />
    </div>
  )
}
