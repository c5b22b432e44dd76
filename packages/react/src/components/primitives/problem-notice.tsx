'use client'
import { isRetakeError } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { MessageKey, Translate } from '../../messages/index.ts'
import { en } from '../../messages/index.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

const titleKey = (error: unknown): MessageKey => {
  const key = isRetakeError(error) ? `problem.${error.code}` : ''
  return key in en ? (key as MessageKey) : 'problem.other'
}

/** Where the cause comes from this side, or the server speaks to developers. */
const ownDetails: Readonly<Record<string, 'problem.offline' | 'problem.gone'>> = {
  'network-error': 'problem.offline',
  'not-found': 'problem.gone',
}

function detailOf(t: Translate, error: unknown): string {
  if (!isRetakeError(error)) return t('problem.offline')
  const own = ownDetails[error.code]
  return own ? t(own) : error.message
}

function requestIdOf(error: unknown): string | null {
  const instance = isRetakeError(error) ? (error.data.instance ?? error.data.requestId) : null
  return typeof instance === 'string' ? instance : null
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
  const requestId = requestIdOf(error)
  return (
    <Notice
      tone="danger"
      icon="warning"
      role="alert"
      title={t(titleKey(error) as 'problem.other')}
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
      {requestId ? <span className="rt-request-id">{t('problem.requestId', { id: requestId })}</span> : null}
    </Notice>
  )
}
