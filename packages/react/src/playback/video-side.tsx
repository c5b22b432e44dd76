'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import type { Playback } from './types.ts'

export interface VideoSideProps {
  playback: Playback
  side: number
  videoUrl: string | null
  posterUrl: string | null
  label: string
  className?: string
  /** A CSS filter that previews a change. */
  filter?: string | null
}

/** One video of a playback: its poster at once, muted by property before anything plays. */
export function VideoSide(props: VideoSideProps): ReactNode {
  const { playback, side, videoUrl, posterUrl, label, className, filter } = props
  const { resolveMedia } = useRetake()
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = video.current
    if (!element) return
    element.muted = true
    playback.attach(side, element)
    return () => playback.attach(side, null)
  }, [playback, side])
  useEffect(() => {
    video.current?.style.setProperty('filter', filter ?? 'none')
  }, [filter])
  return (
    // biome-ignore lint/a11y/useMediaCaption: clips are footage without speech; lyrics stand beside them as text.
    <video
      ref={video}
      className={`rt-video${className ? ` ${className}` : ''}`}
      src={resolveMedia(videoUrl)}
      poster={resolveMedia(posterUrl)}
      aria-label={label}
      preload="auto"
      playsInline
    />
  )
}
