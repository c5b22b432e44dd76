'use client'
import { type Change, type Clip, type CssPreview, cssPreview, grade } from '@retake/core'
import { type ReactNode, useMemo } from 'react'
import { cssVariables } from './css-variables.ts'
import { Poster } from './poster.tsx'

/** Near to what the changes will look like on a clip. */
const previewOf = (changes: readonly Change[], analysis: Clip['analysis']): CssPreview =>
  cssPreview(
    grade(
      changes.map((change) => ({ ...change, start: 0, end: 0 })),
      analysis,
    ),
  )

/** The clip's own picture as it would look with some changes. */
export function LookPoster(props: { clip: Clip | undefined; changes: readonly Change[] }): ReactNode {
  const { clip, changes } = props
  const analysis = clip?.analysis ?? null
  const { filter, overlay, vignette } = useMemo(() => previewOf(changes, analysis), [changes, analysis])
  return (
    <span
      className="rt-look"
      ref={cssVariables({
        '--rt-look': filter,
        '--rt-overlay': overlay?.color ?? null,
        '--rt-overlay-opacity': overlay?.opacity ?? null,
        '--rt-overlay-blend': overlay?.blendMode ?? null,
        '--rt-vignette': vignette,
      })}
    >
      <Poster thumbnailUrl={clip?.thumbnailUrl ?? null} />
    </span>
  )
}
