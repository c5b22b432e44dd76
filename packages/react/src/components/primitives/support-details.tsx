'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'

/** What helps whoever is asked for help, out of the way of the person: codes, ids, the server's own words. */
export function SupportDetails({ lines }: { lines: readonly string[] }): ReactNode {
  const { t } = useMessages()
  return (
    <details className="rt-support">
      <summary>{t('problem.support')}</summary>
      {[...new Set(lines)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
