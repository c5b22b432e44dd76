'use client'
import type { Clip, Plan, PlanTarget } from '@retake/core'
import type { ReactNode } from 'react'
import { ClipPrice } from '../batch-run/clip-price.tsx'
import { ClipHeading, ClipTick, type ClipTickProps } from '../clip-picker/clip-tick.tsx'
import { LookPoster } from '../primitives/look-poster.tsx'

export interface TransferTargetProps extends Omit<ClipTickProps, 'clip'> {
  clip: Clip
  plan: Plan | undefined
}

const unchanged: PlanTarget['changes'] = []

/** A clip that can get the look; once it is planned its picture shows it. */
export function TransferTarget({ plan, ...tick }: TransferTargetProps): ReactNode {
  const { clip, selected } = tick
  const { clipIndex } = clip
  const target = plan?.targets.find((one) => one.clipIndex === clipIndex)
  return (
    <div className="rt-batch-row" data-clip-index={clipIndex} data-selected={selected || undefined}>
      <ClipTick {...tick} />
      <LookPoster clip={clip} changes={target?.changes ?? unchanged} />
      <span className="rt-batch-row-head">
        <ClipHeading clip={clip} />
      </span>
      {selected ? <ClipPrice plan={plan} clipIndex={clipIndex} /> : null}
    </div>
  )
}
