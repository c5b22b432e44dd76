import type { ReactNode } from 'react'

/** Says its text to screen readers whenever it changes. */
export function LiveRegion({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="rt-hidden" role="status" aria-live="polite">
      {children}
    </div>
  )
}
