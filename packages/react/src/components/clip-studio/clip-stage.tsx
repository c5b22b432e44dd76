'use client'
import { type Clip, cssPreview, grade, type Modification } from '@retake/core'
import { type ReactNode, useMemo } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { pressMediaKey, Transport, usePlayback, VideoSide } from '../../playback/index.ts'
import { cssVariables } from '../primitives/css-variables.ts'

export interface ClipStageProps {
  clip: Clip
  /** Changes being written for this clip: shown at once, near to what they will be. */
  modifications: readonly Modification[]
}

/** The clip that is looked at, with a preview of what is being asked for. */
export function ClipStage({ clip, modifications }: ClipStageProps): ReactNode {
  const { t } = useMessages()
  const playback = usePlayback()
  const preview = useMemo(
    () => (modifications.length > 0 ? cssPreview(grade([...modifications], clip.analysis)) : null),
    [modifications, clip.analysis],
  )
  const visible =
    preview !== null && (preview.filter !== 'none' || preview.overlay !== null || preview.vignette > 0)
  const number = clip.clipIndex + 1
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of an editing table work anywhere inside; every one has a button too.
    <div className="rt-clip-stage" onKeyDown={(event) => pressMediaKey(playback, event)}>
      <div
        className="rt-stage-frame"
        data-preview={visible || undefined}
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
        {visible ? <span className="rt-stage-tag">{t('stage.preview')}</span> : null}
      </div>
      <Transport playback={playback} />
    </div>
  )
}
