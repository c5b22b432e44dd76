'use client'
import { type AnalyticsMessageKey, enAnalytics } from '../messages/index.ts'
import { useMessagesWith } from './use-messages-with.ts'

/** Gives the texts of the dashboard, and those of the studio, in the person's language. */
export const useAnalyticsMessages = () => useMessagesWith<AnalyticsMessageKey>(enAnalytics)
