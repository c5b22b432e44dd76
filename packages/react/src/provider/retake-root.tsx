'use client'
import type { ReactNode } from 'react'
import { useRetake } from './retake-context.ts'

/** The element that carries the tokens: once around the provider's children, once around each dialog. */
export function RetakeRoot({ className, children }: { className?: string; children?: ReactNode }): ReactNode {
  const { theme, direction, format } = useRetake()
  return (
    <div
      className={className ? `rt-root ${className}` : 'rt-root'}
      data-theme={theme}
      dir={direction}
      lang={format.locale}
    >
      {children}
    </div>
  )
}
