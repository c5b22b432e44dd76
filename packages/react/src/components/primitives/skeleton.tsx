import type { ReactNode } from 'react'

/** A placeholder of the size of what is coming. */
export function Skeleton({ kind }: { kind: 'line' | 'frame' | 'row' | 'strip' }): ReactNode {
  return <span className="rt-skeleton" data-kind={kind} aria-hidden="true" />
}
