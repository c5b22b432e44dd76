'use client'
import { isRetakeError } from '@retake/core'
import type { ReactNode } from 'react'
import { failureCode } from '../../hooks/failure-code.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { keyOfCode, type Translate } from '../../messages/index.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { SupportDetails } from './support-details.tsx'

/** Where the cause comes from this side, or the server speaks to developers. */
const ownDetails: Readonly<Record<string, 'problem.offline' | 'problem.gone'>> = {
  'network-error': 'problem.offline',
  'not-found': 'problem.gone',
}

function detailOf(t: Translate, error: unknown): string {
  if (!isRetakeError(error)) return t('problem.offline')
  const own = ownDetails[failureCode(error) ?? '']
  return own ? t(own) : error.message
}

function supportLines(error: unknown): string[] {
  if (!isRetakeError(error)) return []
  const { instance, requestId } = error.data
  const id = instance ?? requestId
  return [failureCode(error) ?? '', ...(typeof id === 'string' ? [id] : [])]
}

export interface ProblemNoticeProps {
  error: unknown
  onRetry?: () => void
  onDismiss?: () => void
}

/** What went wrong, in words, with its cause, a way on, and the id to quote when asking for help. */
export function ProblemNotice({ error, onRetry, onDismiss }: ProblemNoticeProps): ReactNode {
  const { t } = useMessages()
  if (!error) return null
  const lines = supportLines(error)
  const [code = ''] = lines
  return (
    <Notice
      tone="danger"
      icon="warning"
      role="alert"
      title={t(keyOfCode('problem', code))}
      actions={
        <>
          {onRetry ? (
            <Button size="small" icon="retry" onClick={onRetry}>
              {t('common.tryAgain')}
            </Button>
          ) : null}
          {onDismiss ? (
            <Button
              size="small"
              kind="quiet"
              icon="close"
              aria-label={t('common.dismiss')}
              onClick={onDismiss}
            />
          ) : null}
        </>
      }
    >
      {detailOf(t, error)}
      {lines.length > 1 ? <SupportDetails lines={lines} /> : null}
    </Notice>
  )
}
