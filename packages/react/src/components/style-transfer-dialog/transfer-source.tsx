'use client'
import type { Clip } from '@retake/core'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { Poster } from '../primitives/poster.tsx'

export interface TransferSourceProps {
  clips: readonly Clip[]
  source: Clip | undefined
  onSourceChange(clipIndex: number): void
  /** Null where more than one clip gets the look. */
  onSwap: (() => void) | null
}

/** The clip whose look is copied. */
export function TransferSource({ clips, source, onSourceChange, onSwap }: TransferSourceProps): ReactNode {
  const { t } = useMessages()
  const id = useId()
  return (
    <div className="rt-transfer-source">
      <h3 className="rt-label">
        <label htmlFor={id}>{t('transfer.source')}</label>
      </h3>
      <Poster thumbnailUrl={source?.thumbnailUrl ?? null} stripUrl={source?.stripUrl ?? null} />
      <div className="rt-actions">
        <select
          id={id}
          className="rt-select"
          data-first-focus=""
          value={source?.clipIndex ?? ''}
          onChange={({ currentTarget }) => onSourceChange(Number(currentTarget.value))}
        >
          {clips.map(({ clipIndex }) => (
            <option key={clipIndex} value={clipIndex}>
              {t('clip.title', { number: clipIndex + 1 })}
            </option>
          ))}
        </select>
        <Button size="small" icon="swap" disabled={!onSwap} onClick={() => onSwap?.()}>
          {t('transfer.swap')}
        </Button>
      </div>
      <p className="rt-because rt-clamp" dir="auto">
        {source?.prompt}
      </p>
    </div>
  )
}
