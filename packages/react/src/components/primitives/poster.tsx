'use client'
import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useRetake } from '../../provider/retake-context.ts'
import { cssVariables } from './css-variables.ts'

export interface PosterProps {
  thumbnailUrl: string | null
  /** Frames side by side, shown while the pointer moves over the picture or it has the focus. */
  stripUrl?: string | null
}

const aspectOf = (image: HTMLImageElement) => image.naturalWidth / Math.max(1, image.naturalHeight)

/** The picture of a clip; moving over it scrubs through the clip. */
export function Poster({ thumbnailUrl, stripUrl }: PosterProps): ReactNode {
  const { resolveMedia } = useRetake()
  const [scrubbing, setScrubbing] = useState(false)
  const [frames, setFrames] = useState(0)
  const [at, setAt] = useState(0)
  const thumbnail = useRef<HTMLImageElement>(null)
  const scrub = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    setAt(Math.min(0.999, Math.max(0, (clientX - left) / Math.max(1, width))))
  }
  const source = resolveMedia(thumbnailUrl)
  const frame = Math.floor(at * frames)
  return (
    <span
      className="rt-poster"
      onPointerEnter={() => stripUrl && setScrubbing(true)}
      onPointerLeave={() => setScrubbing(false)}
      onPointerMove={scrubbing ? scrub : undefined}
    >
      {source ? (
        <img ref={thumbnail} src={source} alt="" loading="lazy" decoding="async" draggable={false} />
      ) : null}
      {scrubbing && stripUrl ? (
        <span
          className="rt-poster-strip"
          data-ready={frames > 0 || undefined}
          ref={cssVariables({ '--rt-frame': frame, '--rt-frames': frames || 1, '--rt-at': `${at * 100}%` })}
        >
          <img
            src={resolveMedia(stripUrl)}
            alt=""
            draggable={false}
            onLoad={({ currentTarget }) => {
              const single = thumbnail.current ? aspectOf(thumbnail.current) : 16 / 9
              setFrames(Math.max(1, Math.round(aspectOf(currentTarget) / (single || 16 / 9))))
            }}
          />
        </span>
      ) : null}
    </span>
  )
}
