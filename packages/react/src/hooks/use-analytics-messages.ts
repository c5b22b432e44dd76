'use client'
import { useMemo } from 'react'
import {
  type AnalyticsMessageKey,
  createTranslate,
  enAnalytics,
  type Format,
  type Translate,
} from '../messages/index.ts'
import { useRetake } from '../provider/retake-context.ts'

/** Gives the texts of the dashboard, and those of the studio, in the person's language. */
export function useAnalyticsMessages(): { t: Translate<AnalyticsMessageKey>; format: Format } {
  const { format, messages } = useRetake()
  const t = useMemo(
    () => createTranslate(format, { ...enAnalytics, ...messages }) as Translate<AnalyticsMessageKey>,
    [format, messages],
  )
  return { t, format }
}
